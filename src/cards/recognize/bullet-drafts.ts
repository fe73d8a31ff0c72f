import type { NotesDocument } from '../../markdown/document.ts';
import type { Draft } from '../draft.ts';
import { askingShare, followUpsIn } from '../follow-ups.ts';
import { isAnchor } from './anchor.ts';
import { hasAnswer } from './bullets.ts';
import { lastFilled } from './lines.ts';
import type { Reading } from './list-reading.ts';
import type { Section } from './sections.ts';

const ENOUGH = 2;
const NEARLY_ALL = 0.6;

/** The last of the bullets after a question that answer it; the question itself without any. */
function answerBullet({ bullets, isAsked, answersFollow }: Reading, index: number): number {
  let last = index;
  for (let next = index + 1; answersFollow && next < bullets.length; next++) {
    const { content = '', lead } = bullets[next] ?? {};
    if (isAsked(content) || lead !== undefined || isAnchor(content)) break;
    last = next;
  }
  return last;
}

/** The cards of the bullets that ask, with what is nested below them, or the bullets after them, as the answer. */
export function bulletDrafts(document: NotesDocument, section: Section, reading: Reading): readonly Draft[] {
  const { bullets, isAsked } = reading;
  return bullets.flatMap((bullet, index): readonly Draft[] => {
    const { lead } = bullet;
    if (lead === undefined && !isAsked(bullet.content)) return [];
    const { contentStart = 0 } = document.lines[bullet.line] ?? {};
    const alone = lead === undefined && !hasAnswer(document, bullet);
    const end = bullets[alone ? answerBullet(reading, index) : index]?.end ?? bullet.end;
    const last = Math.max(lastFilled(document, bullet.asked + 1, end), bullet.asked);
    const from = lead === undefined ? {} : { from: contentStart + lead.from };
    const first = lead === undefined ? bullet.asked + 1 : bullet.line;
    const below = lead === undefined && last > bullet.asked ? followUpsIn(document, [{ first, last }]) : undefined;
    const further = below !== undefined && below.texts.length >= ENOUGH && askingShare(below.texts) >= NEARLY_ALL;
    return [
      {
        start: [bullet.line, contentStart],
        last,
        front: lead?.front ?? bullet.content,
        back: last >= first && !further ? [{ first, last, ...from }] : [],
        ...(further ? { followUps: below.texts } : {}),
        ...(bullet.about === undefined ? {} : { context: [{ first: bullet.about, last: bullet.about }] }),
        heading: section.heading,
      },
    ];
  });
}
