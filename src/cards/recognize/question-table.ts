import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { endsInQuestionMark } from '../asking.ts';
import type { CardKind } from '../card.ts';
import { plainLine, withoutCitations } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { anyWord } from '../vocabulary/any-pattern.ts';
import { foldLabel } from '../vocabulary/index.ts';
import {
  ANSWER_CELLS,
  EXPLAINING_WORDS,
  INDEX_CELLS,
  MEANING_CELLS,
  META_CELLS,
  QUESTION_CELLS,
  TERM_CELLS,
  TERM_ENDINGS,
} from '../vocabulary/tables.ts';
import { wordTest } from '../vocabulary/word-list.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { isInGlossary, listsQuestions } from './sections.ts';
import { type Cell, cellsOf, tablesOf } from './table-cells.ts';
import { furtherCells, namesExamples, termColumns } from './term-columns.ts';

const ENOUGH = 2;
const MOSTLY = 0.8;

const QUESTION_MARK = /[?？]/;

/** Of two languages the left one is asked. */
const LANGUAGE = /[文语語]$/;

interface Columns {
  readonly front: number;
  /** None where only questions are listed. */
  readonly back?: number;
  readonly kind: CardKind;
}

const asksInHeader = anyWord(QUESTION_CELLS);
const answersInHeader = anyWord(ANSWER_CELLS);
const isIndex = wordTest({ words: INDEX_CELLS });
const isMeta = wordTest({ words: META_CELLS });
const isTerm = wordTest({ words: [...TERM_CELLS, ...TERM_ENDINGS], suffixes: TERM_ENDINGS });
const isNamedMeaning = wordTest({ words: MEANING_CELLS });
const explains = anyWord(EXPLAINING_WORDS);
const isMeaning = (cell: string): boolean => isNamedMeaning(cell) || explains(cell);

/** The columns a header names. */
function namedColumns(cells: readonly string[], rows: number): Columns | undefined {
  const header = cells.map((cell) => foldLabel(plainLine(cell)));
  const pair = (
    first: (cell: string) => boolean,
    second: (cell: string) => boolean,
  ): readonly [number, number] | undefined => {
    const front = header.findIndex((cell) => first(cell) && !isIndex(cell));
    const back = header.findIndex((cell, index) => index !== front && second(cell));
    return front >= 0 && back >= 0 ? [front, back] : undefined;
  };
  const asked = pair(asksInHeader, answersInHeader);
  if (asked !== undefined) return { front: asked[0], back: asked[1], kind: 'table-row' };
  const alone = header.findIndex((cell) => asksInHeader(cell) && !isIndex(cell));
  if (alone >= 0 && rows >= ENOUGH) {
    const others = [...header.keys()].filter((at) => at !== alone && header[at] !== '' && !isMeta(header[at] ?? ''));
    const [back] = others;
    if (header.some(namesExamples)) return undefined;
    return others.length === 1 && back !== undefined
      ? { front: alone, back, kind: 'table-row' }
      : { front: alone, kind: 'question-only' };
  }
  const named = pair(isTerm, isMeaning);
  if (named === undefined) return undefined;
  const [front, back] = named;
  const swapped = back < front && LANGUAGE.test(header[back] ?? '') && LANGUAGE.test(header[front] ?? '');
  return swapped ? { front: back, back: front, kind: 'term' } : { front, back, kind: 'term' };
}

/** Whether the rows of a column count on from one to the next, as the numbers of rows do. */
function countsRows(rows: readonly (readonly Cell[])[], column: number): boolean {
  const numbers = rows.map((cells) => {
    const text = plainLine(cells[column]?.text ?? '').replace(/[.、．]$/, '');
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  });
  const counted = numbers.filter((number, row) => number === (numbers[row - 1] ?? Number.NaN) + 1).length;
  const shown = numbers.filter((number) => !Number.isNaN(number)).length;
  return counted >= ENOUGH && counted >= MOSTLY * (shown - 1) && shown * 2 > numbers.length;
}

/** The columns of a table; where the one of the fronts only counts its rows, the header has no name for it and stands one to the left. */
function columnsOf(header: readonly string[], rows: readonly (readonly Cell[])[]): Columns | undefined {
  const named = namedColumns(header, rows.length);
  if (named === undefined || !countsRows(rows, named.front)) return named;
  const { front, back, kind } = named;
  return { front: front + 1, kind, ...(back === undefined ? {} : { back: back + 1 }) };
}

/** The columns of a table whose header names none, when the cells of one ask and those beside it say something. */
function askingColumns(header: readonly string[], rows: readonly (readonly Cell[])[]): Columns | undefined {
  const front = header.findIndex((_, column) => {
    const asking = rows.filter((cells) => standsAlone(cells[column]?.text ?? '')).length;
    return asking >= ENOUGH && asking >= MOSTLY * rows.length;
  });
  return front >= 0 && front + 1 < header.length && !namesExamples(header[front + 1] ?? '')
    ? { front, back: front + 1, kind: 'table-row' }
    : undefined;
}

/** The columns of a table in a glossary, whatever its header says. */
function glossaryColumns(header: readonly string[], rows: readonly (readonly Cell[])[]): Columns | undefined {
  const found = termColumns(header, rows);
  return found === undefined ? undefined : { front: found[0], back: found[1], kind: 'term' };
}

/** Whether a row names the columns once more. */
const repeatsHeader = (cells: readonly Cell[], header: readonly string[]): boolean =>
  cells.every(({ text }) => text === '' || header.includes(text));

/** Whether a cell asks without an answer beside it; a link within the page is an entry of a table of contents. */
const standsAlone = (text: string): boolean =>
  QUESTION_MARK.test(text) && endsInQuestionMark(plainLine(text)) && !/\]\(#/.test(text);

/** Whether a cell of a list of questions is one of them: it names something, and is no link within the page, no number and no name of a part in bold. */
const isEntry = (text: string): boolean => !/\]\(#/.test(text) && /\p{L}{2}/u.test(text) && !/^\*\*.*\*\*$/.test(text);

/** The Markdown of a cell: line breaks real, citations gone. */
function cellText(text: string): string {
  return withoutCitations(text)
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .trim();
}

/** What a row answers; of a term everything the row says. */
function backOf(header: readonly string[], cells: readonly Cell[], { front, back, kind }: Columns): string {
  const answer = back === undefined ? '' : cellText(cells[back]?.text ?? '');
  if (kind !== 'term' || back === undefined || answer === '') return answer;
  return [answer, ...furtherCells(header, cells, [front, back]).map(cellText)].join('\n');
}

const NUMBER = /^\D{0,3}\d{1,4}\D?$/;
/** Cells of a key to a test: a letter, a word of judgement, nothing. */
const KEY_CELL = /^(?:[A-H](?:\s*[,，、]\s*[A-H])*|true|false|对|错|√|×|-)?$/i;

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const { claims, genre } = around;
  return tablesOf(document).flatMap((table) => {
    const rows = table.rows.map((row) => cellsOf(document.lines[row]?.text ?? ''));
    const isExplained = around.glossary || isInGlossary(document, headingAbove(document.headings, table.head));
    const columns =
      columnsOf(table.header, rows) ??
      (isExplained ? glossaryColumns(table.header, rows) : undefined) ??
      (genre === 'project' ? undefined : askingColumns(table.header, rows));
    if (columns === undefined || !claims.areFree(table.head, table.head + 2 + table.rows.length)) return [];
    const drafts = table.rows.flatMap((row, index): readonly Draft[] => {
      const cells = rows[index] ?? [];
      const front = cells[columns.front];
      const back = backOf(table.header, cells, columns);
      if (front === undefined || front.text === '' || repeatsHeader(cells, table.header)) return [];
      if (NUMBER.test(front.text) && KEY_CELL.test(plainLine(back))) return [];
      const heading = headingAbove(document.headings, row);
      const alone = standsAlone(front.text) || (listsQuestions(document, heading, around) && isEntry(front.text));
      if (columns.back === undefined ? !alone : back === '') return [];
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
  rule: 'A table whose header names a question and an answer column, or a term and its meaning: one card a row with both cells filled. In a glossary any table of short names that differ and texts beside them. A column whose cells ask, whatever its header, is answered by the next. A column of questions without answers: the rows that end in a question mark, and in a list of questions every row that names something.',
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
    {
      title: 'a column that counts the rows, which the header forgets',
      text: '| 单词 | 说明 | |\n|---|---|---|\n| | 单词 | 说明 |\n| 1 | shard | 分片 |\n| 2 | replica | 副本 |\n| 3 | quorum | 多数 |\n',
      cards: [
        { front: 'shard', kind: 'term', line: 4 },
        { front: 'replica', kind: 'term', line: 5 },
        { front: 'quorum', kind: 'term', line: 6 },
      ],
    },
    { title: 'a table of data', text: '| 维度 | A |\n|---|---|\n| 成本 | 低 |\n', cards: [] },
  ],
  find,
};
