import type { NotesDocument } from '../../markdown/document.ts';
import type { Line } from '../../markdown/line.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, endsInQuestionMark } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft, Passage } from '../draft.ts';
import { questionLabel } from '../label.ts';
import { partLabel } from '../line-labels.ts';
import { answerKey, type KeyEntry } from './answer-key.ts';
import { type Key, keyBelow, namesKey } from './choice-key.ts';
import { type Option, type Options, optionsOf } from './choice-options.ts';
import { NUMBERED_STEM, stemAbove, stemText, withEmptyGap } from './choice-stem.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

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

/** Where what belongs to a question below a heading ends: at the next heading, unless that labels the answer. */
function ownEnd(document: NotesDocument, above: number): number {
  const next = document.headings[above + 1];
  if (next === undefined) return document.lines.length;
  return next.parent === above && partLabel(document, next.line)?.role === 'answer'
    ? (document.headings[above]?.subtreeEnd ?? next.line)
    : next.line;
}

function draftOf(
  document: NotesDocument,
  claims: Claims,
  options: Options,
  next: Options | undefined,
  ends: ReadonlyMap<number, KeyEntry>,
  ordinal: number,
): Draft | undefined {
  const stem = stemAbove(document, claims, options.first);
  const line = stem === undefined ? undefined : document.lines[stem.line];
  if (stem === undefined || line === undefined) return undefined;
  const question = stem.line;
  const label = questionLabel(line);
  const number = line.kind === 'text' ? (NUMBERED_STEM.exec(line.content)?.[0].length ?? 0) : 0;
  const written = label?.rest.trim() ? label.rest : line.content.slice(number);
  const goesOn = number > 0 && !endsInQuestionMark(line.content);
  const isWhole = (stem.letters.length > 0 || goesOn) && stem.last > question;
  const front = isWhole ? `${written} ${stemText(document, { line: question + 1, last: stem.last })}` : written;
  const boxes = options.options.some((option) => option.letter === '');
  const above = headingAbove(document.headings, question);
  const heading = document.headings[above];
  const isHeading = heading?.line === question;
  let end = isHeading ? heading.subtreeEnd : ownEnd(document, above);
  const nextQuestion = next === undefined ? undefined : stemAbove(document, claims, next.first)?.line;
  if (nextQuestion !== undefined) end = Math.min(end, nextQuestion);
  for (let at = options.last + 1; at < end; at++) if (document.lines[at]?.kind === 'rule') end = at;
  const inner = isHeading
    ? document.headings.find((each) => each.line > options.last && each.line < end && !namesKey(each.content))
    : undefined;
  const key = keyBelow(document, options, inner?.line ?? end);
  const inStem = stem.letters.every((letter) => options.options.some((option) => option.letter === letter));
  const shown = options.options.some((option) => option.marked) || stem.letters.length > 0;
  const atEnd = key === undefined && !shown ? ends.get(numberOf(line, ordinal)) : undefined;
  const letters = key?.letters ?? atEnd?.letters;
  const correct = (option: Option): boolean =>
    letters !== undefined
      ? letters.has(option.letter)
      : option.marked || (inStem && stem.letters.includes(option.letter));
  const choices = options.options.map((option) => ({ text: option.text, correct: correct(option) }));
  const isKeyed =
    choices.some((choice) => choice.correct) && (key !== undefined || choices.some((choice) => !choice.correct));
  if (!isKeyed && !(stem.hasGap || endsInQuestionMark(front) || label !== undefined)) return undefined;
  if (boxes && !(stem.hasGap || asks(front) || label !== undefined)) return undefined;
  const asked = isWhole ? stem.last : question;
  const lead = lastFilled(document, asked + 1, options.first);
  const context: readonly Passage[] = lead > asked ? [{ first: asked + 1, last: lead }] : [];
  const place = {
    start: [question, label?.rest.trim() ? label.restStart : line.contentStart + number] as const,
    front: withEmptyGap(front),
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
  if (atEnd !== undefined && atEnd.why !== '')
    return { ...place, last: options.last, back: atEnd.why, kind: 'choice', choices, context };
  const why = key === undefined ? restAfter(document, options, end) : explanation(document, options, key, end);
  const answer = choices.filter((choice) => choice.correct).map((choice) => choice.text);
  const last = Math.max(options.last, key?.line ?? 0, why.at(-1)?.last ?? 0);
  return { ...place, last, back: why.length > 0 ? why : answer.join('\n'), kind: 'choice', choices, context };
}

/** What explains a choice whose right option is marked: all below a label that says so, or the next paragraph. */
function restAfter(document: NotesDocument, options: Options, end: number): readonly Passage[] {
  let at = options.last + 1;
  while (at < end && document.lines[at]?.kind === 'blank') at++;
  const line = document.lines[at];
  const label = at < end ? partLabel(document, at) : undefined;
  if (label?.role === 'answer') {
    const last = lastFilled(document, at, end);
    if (label.rest.trim() !== '') return [{ first: at, last, from: label.restStart }];
    return last > at ? [{ first: at + 1, last }] : [];
  }
  if (at >= end || line?.kind !== 'text' || asks(line.content)) return [];
  const first = at;
  while (at < end && document.lines[at]?.kind !== 'blank') at++;
  return [{ first, last: at - 1 }];
}

/** The number a question carries, in its list, its label or its text; `ordinal` without one. */
function numberOf(line: Line, ordinal: number): number {
  if (line.marker?.number !== undefined) return line.marker.number;
  const found = /^\P{L}{0,6}?(?:q(?:uestion)?|第|问题|题目)?\s*(\d{1,3})/iu.exec(plainLine(line.content));
  return found === null ? ordinal : Number(found[1]);
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const runs = optionsOf(document).filter(({ first, last }) => claims.areFree(first, last + 1));
  const [first] = runs;
  const ends = first === undefined ? new Map<number, KeyEntry>() : answerKey(document, first.last + 1);
  return runs.flatMap((options, index) => draftOf(document, claims, options, runs[index + 1], ends, index + 1) ?? []);
}

/** Questions with options. */
export const multipleChoice: Recognizer = {
  name: 'multiple-choice',
  rule: 'Options A, B, … (or check boxes) below a question; the right one is named by a key below, by one at the end of the text or in the gap of the question, checked, bold or ticked. Without a key the question stands alone.',
  examples: [
    {
      title: 'a key below',
      text: '1. Which port is HTTPS?\n\n   A. 80\n   B. 443\n\n   Answer: B\n',
      cards: [{ front: 'Which port is HTTPS?', kind: 'choice', line: 1 }],
    },
    {
      title: 'the letter in the gap, options that share lines, an explanation in a section of its own',
      text: '## 3\n\n**(2021 卷)** 下列属于行存储的是（ B ）\n\nA. 甲  B. 乙\nC. 丙  D. 丁\n\n### 解析\n\n乙按行写。\n\n## 4\n\n下列不属于索引的是（ ）\n\nA. 甲\nB.\nC. 丙\n',
      cards: [
        { front: '(2021 卷) 下列属于行存储的是（ ）', kind: 'choice', line: 3 },
        { front: '下列不属于索引的是（ ）', kind: 'question-only', line: 14 },
      ],
    },
    {
      title: 'check boxes',
      text: '### 哪些是行存储？\n\n- [x] MySQL\n- [ ] ClickHouse\n',
      cards: [{ front: '哪些是行存储？', kind: 'choice', line: 1 }],
    },
    {
      title: 'a key at the end of the text',
      text: '# Quiz\n\n1. Which port is SSH?\n   A. 22\n   B. 23\n\n2. Telnet uses port ____\n   A. 22\n   B. 23\n\n## Answers\n\n1. A\n2. B – it is not encrypted\n',
      cards: [
        { front: 'Which port is SSH?', kind: 'choice', line: 3 },
        { front: 'Telnet uses port ____', kind: 'choice', line: 7 },
      ],
    },
    {
      title: 'no key',
      text: '**Q1: Which is odd?**\n\nA) 2\nB) 3\n',
      cards: [{ front: 'Which is odd?', kind: 'question-only', line: 1 }],
    },
    {
      title: 'lettered points below a call',
      text: 'What the service does after `connect()`:\n\nA. It checks the token.\nB. It opens a channel.\n',
      cards: [],
    },
    { title: 'a list of things to do', text: '## This week\n\n- [x] buy milk\n- [ ] call home\n', cards: [] },
  ],
  find: (document, { claims }) => find(document, claims),
};
