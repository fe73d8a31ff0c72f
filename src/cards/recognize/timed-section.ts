import type { NotesDocument } from '../../markdown/document.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { speakingTime, withoutDuration } from '../duration.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const STEPS = 3;

function isProcedure(document: NotesDocument, first: number, end: number): boolean {
  const items = document.lines.slice(first, end).filter((line) => line.kind === 'item');
  const margin = items.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const top = items.filter((line) => line.indent === margin);
  return top.length >= STEPS && top.every((line) => line.marker?.number !== undefined);
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const title = document.title;
  return document.headings.flatMap((heading, index): readonly Draft[] => {
    const seconds = index === title ? undefined : speakingTime(heading.content);
    const last = lastFilled(document, heading.bodyStart, heading.ownEnd);
    if (seconds === undefined || last < heading.bodyStart || !claims.areFree(heading.line, last + 1)) return [];
    return [
      {
        start: [heading.line, document.lines[heading.line]?.contentStart ?? 0],
        last,
        front: withoutDuration(heading.content),
        back: [{ first: heading.bodyStart, last }],
        heading: heading.parent,
        kind: isProcedure(document, heading.bodyStart, heading.ownEnd) ? 'steps' : 'story',
        timeLimitSeconds: seconds,
      },
    ];
  });
}

/** Sections whose heading says how long to speak. */
export const timedSection: Recognizer = {
  name: 'timed-section',
  rule: 'A heading with a duration and a speaking cue: the whole section is spoken within that time.',
  examples: [
    {
      title: 'a talk',
      text: '# D\n\n## 架构（讲 1~2 分钟）\n\n三层。\n',
      cards: [{ front: '架构', kind: 'story', line: 3 }],
    },
    {
      title: 'a procedure',
      text: '## Release walkthrough (talk 90 s)\n\n1. tag\n2. build\n3. ship\n',
      cards: [{ front: 'Release walkthrough', kind: 'steps', line: 1 }],
    },
    { title: 'a duration nobody speaks', text: '## Recovery went from 30 minutes to 5\n\nProse.\n', cards: [] },
  ],
  find: (document, { claims }) => find(document, claims),
};
