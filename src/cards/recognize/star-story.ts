import type { NotesDocument } from '../../markdown/document.ts';
import type { Heading } from '../../markdown/outline.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { speakingTime, withoutDuration } from '../duration.ts';
import { anyLabelAt } from '../line-labels.ts';
import { starLetters } from '../vocabulary/index.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const ENOUGH_LETTERS = 3;

/** How many letters of STAR the names go through, in order. */
function lettersInOrder(names: readonly string[]): number {
  let reached = -1;
  let count = 0;
  for (const name of names) {
    const letter = starLetters(name).find((candidate) => candidate > reached);
    if (letter === undefined) continue;
    reached = letter;
    count++;
  }
  return count;
}

function ownLabels(document: NotesDocument, heading: Heading): readonly string[] {
  const names: string[] = [];
  for (let at = heading.bodyStart; at < heading.ownEnd; at++) {
    const label = (document.lines[at]?.indent ?? 0) < 2 ? anyLabelAt(document, at) : undefined;
    if (label !== undefined) names.push(label.name);
  }
  return names;
}

function childNames(document: NotesDocument): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { parent, content } of document.headings) {
    const known = names.get(parent);
    if (known === undefined) names.set(parent, [content]);
    else known.push(content);
  }
  return names;
}

function storyEnd(document: NotesDocument, heading: Heading, children: readonly string[]): number | undefined {
  if (lettersInOrder(ownLabels(document, heading)) >= ENOUGH_LETTERS) return heading.ownEnd;
  return lettersInOrder(children) >= ENOUGH_LETTERS ? heading.subtreeEnd : undefined;
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const children = childNames(document);
  return document.headings.flatMap((heading, index): readonly Draft[] => {
    const end = storyEnd(document, heading, children.get(index) ?? []);
    if (end === undefined || !claims.areFree(heading.line, end)) return [];
    const last = lastFilled(document, heading.bodyStart, end);
    const seconds = speakingTime(heading.content);
    return [
      {
        start: [heading.line, document.lines[heading.line]?.contentStart ?? 0],
        last,
        front: withoutDuration(heading.content),
        back: [{ first: heading.bodyStart, last }],
        heading: heading.parent,
        kind: 'story',
        ...(seconds === undefined ? {} : { timeLimitSeconds: seconds }),
      },
    ];
  });
}

/** Stories told as situation, task, action and result. */
export const starStory: Recognizer = {
  name: 'star-story',
  rule: 'At least three of situation, task, action and result, in this order, as child headings or labels of one section: one story with all its parts.',
  examples: [
    {
      title: 'child headings',
      text: '# D\n\n## 迁移\n\n### 情境\n\n旧机房。\n\n### 任务\n\n搬走。\n\n### 行动\n\n双写。\n\n### 结果\n\n无感知。\n',
      cards: [{ front: '迁移', kind: 'story', line: 3 }],
    },
    {
      title: 'labels',
      text: '## Outage\n\n**Situation:** disk full\n\n**Action:** rotated logs\n\n**Result:** back in a minute\n',
      cards: [{ front: 'Outage', kind: 'story', line: 1 }],
    },
  ],
  find: (document, { claims }) => find(document, claims),
};
