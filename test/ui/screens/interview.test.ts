import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { textWidth } from '../../../src/ui/parts/text/clusters.ts';
import { interviewProgram } from '../../../src/ui/screens/interview/program.ts';
import { interviewPort } from '../support/interview.ts';
import { SIZES, tryProgram } from '../support/program.ts';

const ENTER = '\r';
const TAB = '\t';
const ESCAPE = '\u001b';

/** Through the greeting and the introduction to the technical question. */
const TO_QUESTION = [ENTER, ENTER, ENTER, '1', ENTER, ENTER];

/** Scenes of an interview: a name and the keys that lead there. */
const SCENES = [
  ['greeting', []],
  ['thinking', [ENTER]],
  ['technical question', TO_QUESTION],
  ['judging', [...TO_QUESTION, ENTER, ENTER, '1', TAB, TAB, ' ']],
  ['follow-up', [...TO_QUESTION, ENTER, ENTER, '123', ENTER]],
  ['mark', [...TO_QUESTION, ENTER, ENTER, '123', ENTER, ENTER]],
  ['debrief', [...TO_QUESTION, ENTER, ENTER, '123', ENTER, ENTER, '3', 's']],
  ['note', [...TO_QUESTION, 'n', '先说结论']],
  ['help', [ENTER, '?']],
  ['report', [...TO_QUESTION, 'q']],
] as const;

describe('the interview screen', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'looks as drawn at %i×%i',
    async (columns, rows, messages) => {
      const drawn = SCENES.map(([name, keys]) => {
        const port = interviewPort(messages.language);
        const trial = tryProgram((kit) => interviewProgram(port, kit), [columns, rows], messages);
        for (const key of keys) {
          port.wait(12);
          trial.type(key);
        }
        return `▶ ${name}\n${trial.screen()}\n`;
      });
      await expect(drawn.join('\n')).toMatchFileSnapshot(`interview-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  it('is one row less than the terminal and never wider, at any size', () => {
    for (let columns = 5; columns <= 130; columns += 19) {
      for (let rows = 3; rows <= 45; rows += 7) {
        for (const [, keys] of SCENES) {
          const port = interviewPort('zh-CN');
          const trial = tryProgram((kit) => interviewProgram(port, kit), [columns, rows], zhCN);
          trial.type(...keys);
          const lines = trial.screen().split('\n');
          expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
          expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
        }
      }
    }
  });

  it.each([
    [40, 15, zhCN],
    [40, 15, en],
    [80, 24, zhCN],
  ] as const)('says what to do in full at %i×%i', (columns, rows, messages) => {
    const trial = tryProgram(
      (kit) => interviewProgram(interviewPort(messages.language), kit),
      [columns, rows],
      messages,
    );
    trial.type(...TO_QUESTION, ENTER, ENTER);
    const said = trial.screen().replace(/\s+/gu, '');
    expect(said).toContain(messages.interview.screen.ticking.replace(/\s+/gu, ''));
    trial.type('G');
    expect(trial.screen()).toContain(messages.language === 'en' ? 'queue' : '队列');
  });

  it('shows time running out and run over', () => {
    const port = interviewPort('en');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 24], en);
    trial.type(...TO_QUESTION);
    port.wait(25);
    trial.type('j');
    trial.tick();
    expect(trial.screen()).toContain('0:05 over time  Thinking 0:25 / 0:20');
  });

  it('stops the clock while it is paused', () => {
    const port = interviewPort('en');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 24], en);
    trial.type(...TO_QUESTION);
    port.wait(5);
    trial.type('p');
    port.wait(500);
    trial.tick();
    expect(trial.screen()).toContain('paused  Thinking 0:05 / 0:20');
    trial.type('p');
    port.wait(2);
    trial.tick();
    expect(trial.screen()).toContain('Thinking 0:07 / 0:20');
  });

  it('opens a field by itself where answers are typed, and proposes what they mention', () => {
    const port = interviewPort('zh-CN', 'typed');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 30], zhCN);
    trial.type(ENTER, '大家好', ENTER, '1', ENTER, ENTER);
    trial.type('先更新数据库再删除缓存', ENTER);
    expect(trial.screen()).toMatch(/1\. \[x\]/u);
    expect(trial.screen()).toMatch(/2\. \[ \]/u);
  });

  it('takes letters for text while something is written, and lets go of it with escape', () => {
    const port = interviewPort('zh-CN');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 24], zhCN);
    trial.type(...TO_QUESTION, 'n', 'qqs');
    expect(trial.screen()).toContain('› qqs');
    trial.type(ESCAPE);
    expect(trial.screen()).not.toContain('qqs');
    expect(trial.outcomes).toEqual([]);
  });

  it('takes a judgement back', () => {
    const port = interviewPort('en');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 24], en);
    trial.type(...TO_QUESTION, ENTER, ENTER, '1', ENTER, 'u');
    expect(trial.screen()).toContain('Points:');
    trial.type('u', 'u', 'u', 'u');
    expect(trial.screen()).toContain('There is no judgement to take back.');
  });

  it('closes with the report, or at once when nothing was answered', () => {
    const port = interviewPort('en');
    const trial = tryProgram((kit) => interviewProgram(port, kit), [80, 24], en);
    trial.type(...TO_QUESTION, 'q');
    expect([trial.outcomes.length, trial.screen().includes('# 100%')]).toEqual([0, true]);
    trial.type('q');
    expect(trial.outcomes).toEqual(['closed']);
    const early = tryProgram((kit) => interviewProgram(interviewPort('en'), kit), [80, 24], en);
    early.type('q');
    expect(early.outcomes).toEqual(['closed']);
  });
});
