import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, endsInQuestionMark } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft, Passage } from '../draft.ts';
import { questionLabel } from '../label.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { type Option, type Options, optionsOf } from './choice-options.ts';
import { isStructural, lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const KEY =
  /(?:correct\s+answers?|right\s+answer|answers?|ans|key|solution|参考答案|正确答案|標準答案|标准答案|正確答案|答案|正解|答え|정답)\s*(?:is|are|为|是|為)?\s*[:：]?\s*[*_`（(【\s]*((?:[A-H]\b\s*[,，、&/和]?\s*(?:and\s+)?)+)(?![\p{L}'’])/iu;
const KEY_REACH = 12;

interface Key {
  readonly letters: ReadonlySet<string>;
  readonly line: number;
  /** Index after the letters, where an explanation may begin. */
  readonly after: number;
}

function keyBelow(document: NotesDocument, options: Options, end: number): Key | undefined {
  for (let at = options.last + 1; at < Math.min(end, options.last + KEY_REACH); at++) {
    const line = document.lines[at];
    if (!isStructural(line) || line.text.length > LONGEST_LINE) continue;
    const found = KEY.exec(line.text);
    if (found === null) continue;
    const letters = new Set([...(found[1] ?? '').toUpperCase().matchAll(/[A-H]/g)].map(([letter]) => letter));
    const known = [...letters].every((letter) => options.options.some((option) => option.letter === letter));
    if (known && letters.size > 0) return { letters, line: at, after: found.index + found[0].length };
  }
  return undefined;
}

/** The line that asks: the nearest above the options that is a heading, an item, a labelled or an asking line. */
function questionAbove(document: NotesDocument, claims: Claims, first: number): number | undefined {
  let nearest: number | undefined;
  for (let at = first - 1; at >= Math.max(0, first - 80); at--) {
    const line = document.lines[at];
    if (line === undefined || !claims.isFree(at)) break;
    if (line.kind === 'heading')
      return nearest !== undefined && asks(document.lines[nearest]?.content ?? '') ? nearest : at;
    if (line.kind === 'rule' || line.kind === 'markup') break;
    if (line.kind === 'item' || (line.kind === 'text' && questionLabel(line) !== undefined))
      return line.marker?.number !== undefined || nearest === undefined ? at : nearest;
    if (line.kind === 'text') {
      if (
        nearest !== undefined &&
        document.lines[at + 1]?.kind === 'blank' &&
        endsInQuestionMark(document.lines[nearest]?.content ?? '')
      )
        break;
      nearest = at;
    }
  }
  return nearest;
}

function explanation(document: NotesDocument, options: Options, key: Key, end: number): readonly Passage[] {
  const line = document.lines[key.line]?.text ?? '';
  const rest = line.slice(key.after).replace(/^[\s*_`.。)）】:：,，]+/, '');
  const from = line.length - rest.length;
  const last = lastFilled(document, key.line + 1, end);
  if (
    rest.trim() !== '' &&
    !/^<\/?\w/.test(rest) &&
    !options.options.some(({ text }) => text === plainLine(rest.replace(/\*\*\s*$/, '')))
  )
    return [{ first: key.line, last: Math.max(last, key.line), from }];
  return last > key.line ? [{ first: key.line + 1, last }] : [];
}

function draftOf(
  document: NotesDocument,
  claims: Claims,
  options: Options,
  next: Options | undefined,
): Draft | undefined {
  const question = questionAbove(document, claims, options.first);
  const line = question === undefined ? undefined : document.lines[question];
  if (question === undefined || line === undefined) return undefined;
  const label = questionLabel(line);
  const front = label?.rest.trim() ? label.rest : line.content;
  const boxes = options.options.some((option) => option.letter === '');
  const above = headingAbove(document.headings, question);
  const heading = document.headings[above];
  const isHeading = heading?.line === question;
  let end = isHeading ? heading.subtreeEnd : (document.headings[above + 1]?.line ?? document.lines.length);
  const nextQuestion = next === undefined ? undefined : questionAbove(document, claims, next.first);
  if (nextQuestion !== undefined) end = Math.min(end, nextQuestion);
  for (let at = options.last + 1; at < end; at++) if (document.lines[at]?.kind === 'rule') end = at;
  const inner = isHeading
    ? document.headings.find((each) => each.line > options.last && each.line < end && !KEY.test(each.content))
    : undefined;
  const key = keyBelow(document, options, inner?.line ?? end);
  const correct = (option: Option): boolean => (key === undefined ? option.marked : key.letters.has(option.letter));
  const choices = options.options.map((option) => ({ text: option.text, correct: correct(option) }));
  const isKeyed = choices.some((choice) => choice.correct) && choices.some((choice) => !choice.correct);
  if (!isKeyed && !(endsInQuestionMark(front) || label !== undefined)) return undefined;
  if (boxes && !(asks(front) || label !== undefined)) return undefined;
  const lead = lastFilled(document, question + 1, options.first);
  const context: readonly Passage[] = lead > question ? [{ first: question + 1, last: lead }] : [];
  const place = {
    start: [question, label?.rest.trim() ? label.restStart : line.contentStart] as const,
    front,
    heading: isHeading ? heading.parent : above,
  };
  if (!isKeyed)
    return {
      ...place,
      last: options.last,
      back: [],
      kind: 'question-only',
      context: [...context, { first: options.first, last: options.last }],
    };
  const why = key === undefined ? restAfter(document, options, end) : explanation(document, options, key, end);
  const answer = choices.filter((choice) => choice.correct).map((choice) => choice.text);
  const last = Math.max(options.last, key?.line ?? 0, why.at(-1)?.last ?? 0);
  return { ...place, last, back: why.length > 0 ? why : answer.join('\n'), kind: 'choice', choices, context };
}

/** What explains a choice whose right option is marked in the list: the text up to the next blank line but one. */
function restAfter(document: NotesDocument, options: Options, end: number): readonly Passage[] {
  let at = options.last + 1;
  while (at < end && document.lines[at]?.kind === 'blank') at++;
  const line = document.lines[at];
  if (at >= end || line?.kind !== 'text' || asks(line.content)) return [];
  const first = at;
  while (at < end && document.lines[at]?.kind !== 'blank') at++;
  return [{ first, last: at - 1 }];
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const runs = optionsOf(document).filter(({ first, last }) => claims.areFree(first, last + 1));
  return runs.flatMap((options, index) => draftOf(document, claims, options, runs[index + 1]) ?? []);
}

/** Questions with options. */
export const multipleChoice: Recognizer = {
  name: 'multiple-choice',
  rule: 'Options A, B, … (or check boxes) below a question; the right one is named by a key below, checked, bold or ticked. Without a key the question stands alone.',
  examples: [
    {
      title: 'a key below',
      text: '1. Which port is HTTPS?\n\n   A. 80\n   B. 443\n\n   Answer: B\n',
      cards: [{ front: 'Which port is HTTPS?', kind: 'choice', line: 1 }],
    },
    {
      title: 'check boxes',
      text: '### 哪些是行存储？\n\n- [x] MySQL\n- [ ] ClickHouse\n',
      cards: [{ front: '哪些是行存储？', kind: 'choice', line: 1 }],
    },
    {
      title: 'no key',
      text: '**Q1: Which is odd?**\n\nA) 2\nB) 3\n',
      cards: [{ front: 'Which is odd?', kind: 'question-only', line: 1 }],
    },
    { title: 'a list of things to do', text: '## This week\n\n- [x] buy milk\n- [ ] call home\n', cards: [] },
  ],
  find: (document, { claims }) => find(document, claims),
};
