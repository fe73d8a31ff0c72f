import { describe, expect, it } from 'vitest';
import type { RecordPorts } from '../../../src/commands/quiz/record.ts';
import { recordQuiz } from '../../../src/commands/quiz/record.ts';
import type { EventBody, JournalEvent } from '../../../src/memory/event.ts';
import type { SettingsOverlay } from '../../../src/memory/settings.ts';
import { card, deck, identifyAll } from '../../drill/interview/support.ts';
import { NOW, newMemory, reviewMemory, schedulerIn } from '../../drill/support.ts';
import { quizIn } from './support.ts';

const from = deck('notes');
const asked = identifyAll([card('甲？'), card('乙？'), card('丙？')], from, 'fresh-');
const known = identifyAll([card('甲？'), card('乙？')], from, 'known-');

function portsInto(written: EventBody[], overlay: SettingsOverlay = {}, lapses = 0): RecordPorts {
  return {
    known,
    now: () => NOW,
    scheduler: schedulerIn(undefined, overlay),
    journal: {
      append: (bodies): readonly JournalEvent[] => {
        written.push(...bodies);
        return [];
      },
      refresh: () => [],
      memory: (id) => (id === 'known-1' ? reviewMemory(0, { lapses }) : newMemory()),
      preface: () => [],
    },
  };
}

describe('recording a quiz', () => {
  it('writes first answers as reviews of the cards the journal knows, found again by their places', () => {
    const written: EventBody[] = [];
    const answers = asked.map(({ id }, index) => ({
      card: id,
      form: 'self' as const,
      grade: 'good' as const,
      duration: 1_000,
      round: index === 1 ? 2 : 1,
    }));
    expect(recordQuiz(asked, answers, portsInto(written))).toEqual({ written: 1, leeches: [] });
    expect(written).toMatchObject([
      { kind: 'review', card: 'known-1', grade: 'good', mode: 'drill', after: 'before-0' },
    ]);
  });

  const alarms = [
    ['tells of a card that keeps slipping', 'tell', 7, [{ front: '甲？', lapses: 8, isSuspended: false }], []],
    [
      'puts it aside where the settings ask for it',
      'suspend',
      7,
      [{ front: '甲？', lapses: 8, isSuspended: true }],
      [{ kind: 'suspend', card: 'known-1', suspended: true }],
    ],
    ['says nothing between two alarms', 'suspend', 8, [], []],
  ] as const;
  it.each(alarms)('%s', (_what, leechAction, lapses, leeches, aside) => {
    const written: EventBody[] = [];
    const card = asked[0]?.id;
    const answers =
      card === undefined ? [] : [{ card, form: 'self' as const, grade: 'again' as const, duration: 1_000, round: 1 }];
    expect(recordQuiz(asked, answers, portsInto(written, { leechAction }, lapses))).toEqual({ written: 1, leeches });
    expect(written.slice(1)).toEqual(aside);
  });

  it('opens the journal only when asked, and only for files', async () => {
    const written: EventBody[] = [];
    const open = { ports: portsInto(written), close: () => Promise.resolve() };
    const files = { 'notes.md': '# N\n\n## What is it?\n\n- It\n' };
    const outcome = await quizIn({
      files,
      operands: ['notes.md'],
      input: '\n3\n',
      options: { record: true },
      ports: { openRecord: () => Promise.resolve(open) },
    });
    expect([outcome.code, outcome.stderr.includes('recorded')]).toEqual([0, true]);
    const refused = await quizIn({ operands: ['-'], input: '', keys: '', options: { record: true } });
    expect([refused.code, refused.stderr.includes('--record needs files')]).toEqual([2, true]);
  });
});
