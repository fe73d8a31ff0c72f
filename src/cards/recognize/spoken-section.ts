import type { NotesDocument } from '../../markdown/document.ts';
import type { Heading } from '../../markdown/outline.ts';
import { asks } from '../asking.ts';
import type { CardKind } from '../card.ts';
import type { Draft } from '../draft.ts';
import { durationIn, withoutDuration } from '../duration.ts';
import { isClosing, isPitch, isReverseQuestions, isSelfIntroduction } from '../vocabulary/index.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';

function spokenKind(heading: Heading): CardKind | undefined {
  if (isReverseQuestions(heading.content)) return asks(heading.content) ? 'qa' : 'topic';
  const isLeaf = heading.ownEnd === heading.subtreeEnd;
  return isPitch(heading.content) || isClosing(heading.content) || (isLeaf && isSelfIntroduction(heading.content))
    ? 'story'
    : undefined;
}

function find(document: NotesDocument, { claims, genre }: Surroundings): readonly Draft[] {
  if (genre === 'project') return [];
  return document.headings.flatMap((heading): readonly Draft[] => {
    const kind = spokenKind(heading);
    const last = lastFilled(document, heading.bodyStart, heading.ownEnd);
    if (kind === undefined || last < heading.bodyStart || !claims.areFree(heading.line, last + 1)) return [];
    const seconds = durationIn(heading.content);
    if (genre === 'text' && seconds === undefined && kind === 'story') return [];
    return [
      {
        start: [heading.line, document.lines[heading.line]?.contentStart ?? 0],
        last,
        front: withoutDuration(heading.content),
        back: [{ first: heading.bodyStart, last }],
        heading: heading.parent,
        kind,
        ...(seconds === undefined ? {} : { timeLimitSeconds: seconds }),
      },
    ];
  });
}

/** Sections named for a speech, and the questions a candidate asks back. */
export const spokenSection: Recognizer = {
  name: 'spoken-section',
  rule: 'A pitch, a self-introduction or a closing line is one story; the questions for the interviewer are one topic.',
  examples: [
    {
      title: 'a pitch with its time',
      text: '## One-liner (15 s)\n\nI keep databases alive.\n',
      cards: [{ front: 'One-liner', kind: 'story', line: 1 }],
    },
    {
      title: 'questions asked back',
      text: '## 反问环节\n\n- 值班如何安排？\n',
      cards: [{ front: '反问环节', kind: 'topic', line: 1 }],
    },
  ],
  find,
};
