import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, endsInQuestionMark, orders } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { revealsAnswer } from '../label.ts';
import { askedWhenFolded } from './folded.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { listsQuestions } from './sections.ts';

interface Details {
  readonly first: number;
  readonly last: number;
  readonly summary: string;
  /** Line and index at which the summary's text begins, and at which its tag ends. */
  readonly start: readonly [number, number];
  readonly after: readonly [number, number];
}

const OPEN = /<details(?:\s[^>]*)?>/i;
const SUMMARY = /<summary(?:\s[^>]*)?>/i;
const CLOSE = /<\/details>/i;
const ENOUGH = 2;

/** All collapsible blocks, outermost only, with their summaries. */
export function detailsOf(document: NotesDocument): readonly Details[] {
  const found: Details[] = [];
  let depth = 0;
  let first = 0;
  document.lines.forEach((line, at) => {
    if (
      line.kind !== 'markup' &&
      !(depth > 0 && line.kind === 'text') &&
      !(line.kind === 'item' && OPEN.test(line.text))
    )
      return;
    if (OPEN.test(line.text) && depth++ === 0) first = at;
    if (depth > 0 && CLOSE.test(line.text) && --depth === 0) {
      const details = summarise(document, first, at);
      if (details !== undefined) found.push(details);
    }
  });
  return found;
}

function summarise(document: NotesDocument, first: number, last: number): Details | undefined {
  for (let at = first; at <= Math.min(last, first + 3); at++) {
    const text = document.lines[at]?.text ?? '';
    const opening = SUMMARY.exec(text);
    if (opening === null) continue;
    const from = opening.index + opening[0].length;
    for (let end = at; end <= last; end++) {
      const closing = (document.lines[end]?.text ?? '').indexOf('</summary>');
      if (closing < 0) continue;
      const pieces = document.lines
        .slice(at, end + 1)
        .map((line, index) => line.text.slice(index === 0 ? from : 0, at + index === end ? closing : undefined));
      return {
        first,
        last,
        summary: pieces.join(' ').trim(),
        start: [at, from],
        after: [end, closing + '</summary>'.length],
      };
    }
  }
  return undefined;
}

/** The blocks whose summaries are questions: all of a list of questions, or those that end in a question mark. */
function foldedQuestions(
  document: NotesDocument,
  around: Surroundings,
  blocks: readonly Details[],
): readonly Details[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const listed = listsQuestions(document, headingAbove(document.headings, first.first), around);
  const isAsked = askedWhenFolded(
    blocks.map(({ summary }) => summary),
    listed,
  );
  return blocks.filter(
    ({ summary }) => endsInQuestionMark(plainLine(summary)) || (around.genre !== 'project' && isAsked(summary)),
  );
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const { claims, genre } = around;
  const blocks = detailsOf(document).filter(
    ({ first, last, summary }) => claims.areFree(first, last + 1) && !revealsAnswer(summary),
  );
  const asking = blocks.filter(({ summary }) => asks(plainLine(summary)) || orders(plainLine(summary)));
  const chosen =
    asking.length * 2 >= blocks.length && genre !== 'project' && asking.length >= ENOUGH
      ? blocks
      : foldedQuestions(document, around, blocks);
  return chosen.map(({ first, last, summary, start, after }): Draft => {
    const line = document.lines[last]?.text ?? '';
    const to = line.search(CLOSE);
    return {
      start,
      last,
      claim: [first, last],
      front: summary,
      back: [{ first: after[0], last, from: after[1], to: Math.max(0, to) }],
      heading: headingAbove(document.headings, first),
    };
  });
}

/** Collapsible blocks whose summary asks. */
export const details: Recognizer = {
  name: 'details',
  rule: 'A `<details>` block whose `<summary>` ends in a question mark, or any of several of which at least half ask, name a topic or set a task, or that stand in a list of questions: the summary is the question, the rest the answer. A summary that only offers to show an answer belongs to the question above.',
  examples: [
    {
      title: 'a summary that asks',
      text: '<details>\n<summary>什么是脑裂？</summary>\n\n两个主节点。\n\n</details>\n',
      cards: [{ front: '什么是脑裂？', kind: 'qa', line: 2 }],
    },
    {
      title: 'a task among summaries that ask',
      text: '# Shell\n\n## Pipes\n\n<details>\n<summary>What is a pipe?</summary>\nA channel.\n</details>\n\n<details>\n<summary>Why does it block?</summary>\nIt is full.\n</details>\n\n<details>\n<summary>Count the lines of a file</summary>\n`wc -l`\n</details>\n',
      cards: [
        { front: 'What is a pipe?', kind: 'qa', line: 6 },
        { front: 'Why does it block?', kind: 'qa', line: 11 },
        { front: 'Count the lines of a file', kind: 'topic', line: 16 },
      ],
    },
    {
      title: 'a summary that names no question',
      text: '<details><summary>Full log</summary>\n\nlines\n\n</details>\n',
      cards: [],
    },
  ],
  needs: ['<d', '<D'],
  find,
};
