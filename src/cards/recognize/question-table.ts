import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { endsInQuestionMark } from '../asking.ts';
import type { CardKind } from '../card.ts';
import type { Claims } from '../claims.ts';
import { plainLine, withoutCitations } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { foldLabel } from '../vocabulary/index.ts';
import { ANSWER_CELLS, MEANING_CELLS, QUESTION_CELLS, TERM_CELLS } from '../vocabulary/tables.ts';
import type { Recognizer } from './recognizer.ts';
import { cellsOf, type Table, tablesOf } from './table-cells.ts';

const ENOUGH = 2;

interface Columns {
  readonly front: number;
  /** None where only questions are listed. */
  readonly back?: number;
  readonly kind: CardKind;
}

const contains =
  (words: readonly string[]) =>
  (cell: string): boolean =>
    words.some((word) => cell.includes(word));
const isOne =
  (words: readonly string[]) =>
  (cell: string): boolean =>
    words.includes(cell);

function columnsOf(table: Table): Columns | undefined {
  const header = table.header.map((cell) => foldLabel(plainLine(cell)));
  const pair = (
    first: (cell: string) => boolean,
    second: (cell: string) => boolean,
  ): readonly [number, number] | undefined => {
    const front = header.findIndex((cell) => first(cell));
    const back = header.findIndex((cell, index) => index !== front && second(cell));
    return front >= 0 && back >= 0 ? [front, back] : undefined;
  };
  const asked = pair(contains(QUESTION_CELLS), contains(ANSWER_CELLS));
  if (asked !== undefined) return { front: asked[0], back: asked[1], kind: 'table-row' };
  const alone = header.findIndex(contains(QUESTION_CELLS));
  if (alone >= 0 && table.rows.length >= ENOUGH) return { front: alone, kind: 'question-only' };
  const named = pair(isOne(TERM_CELLS), isOne(MEANING_CELLS));
  return named === undefined ? undefined : { front: named[0], back: named[1], kind: 'term' };
}

/** Whether a cell asks without an answer beside it; a link within the page is an entry of a table of contents. */
const standsAlone = (text: string): boolean => endsInQuestionMark(plainLine(text)) && !/\]\(#/.test(text);

/** The Markdown of a cell: line breaks real, citations gone. */
function cellText(text: string): string {
  return withoutCitations(text)
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .trim();
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  return tablesOf(document).flatMap((table) => {
    const columns = columnsOf(table);
    if (columns === undefined || !claims.areFree(table.head, table.head + 2 + table.rows.length)) return [];
    const drafts = table.rows.flatMap((row): readonly Draft[] => {
      const cells = cellsOf(document.lines[row]?.text ?? '');
      const front = cells[columns.front];
      const back = columns.back === undefined ? '' : cellText(cells[columns.back]?.text ?? '');
      if (front === undefined || front.text === '') return [];
      if (columns.back === undefined ? !standsAlone(front.text) : back === '') return [];
      const heading = headingAbove(document.headings, row);
      return [
        {
          start: [row, front.index],
          last: row,
          front: cellText(front.text).replaceAll('\n', ' '),
          back,
          heading,
          kind: columns.kind,
        },
      ];
    });
    const [first, ...others] = drafts;
    return first === undefined ? [] : [{ ...first, claim: [table.head, first.last] as const }, ...others];
  });
}

/** Tables with a column of questions and one of answers, or of terms and their meanings. */
export const questionTable: Recognizer = {
  name: 'question-table',
  rule: 'A table whose header names a question and an answer column (or a term and its meaning): one card a row with both cells filled.',
  examples: [
    {
      title: 'questions without an answer column',
      text: '# Interview\n\n| # | Topic | Question |\n|---|---|---|\n| 1 | Disks | How is a full disk found? |\n| 2 | Load | What raises the load? |\n',
      cards: [
        { front: 'How is a full disk found?', kind: 'question-only', line: 5 },
        { front: 'What raises the load?', kind: 'question-only', line: 6 },
      ],
    },
    {
      title: 'questions and answers; other columns are left out',
      text: '| 问题 | 难度 | 答案 |\n|---|---|---|\n| 端口 443 是什么？ | 低 | HTTPS |\n| 为空的行 | 低 | |\n',
      cards: [{ front: '端口 443 是什么？', kind: 'table-row', line: 3 }],
    },
    {
      title: 'terms',
      text: '| Term | Meaning |\n| --- | --- |\n| TTL | time to live |\n',
      cards: [{ front: 'TTL', kind: 'term', line: 3 }],
    },
    { title: 'a table of data', text: '| 维度 | A |\n|---|---|\n| 成本 | 低 |\n', cards: [] },
  ],
  find: (document, { claims }) => find(document, claims),
};
