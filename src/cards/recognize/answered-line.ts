import type { NotesDocument } from '../../markdown/document.ts';
import type { Line } from '../../markdown/line.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, endsInQuestionMark, orders } from '../asking.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { isWhollyBold } from '../label.ts';
import { partLabel } from '../line-labels.ts';
import { questionDraft } from '../question-draft.ts';
import { isStructural, lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const LONGEST_QUESTION = 300;
/** `**6.** …` */
const BOLD_NUMBER = /^(\*\*|__)\d{1,3}\s*[.)、:：]?\1\s*\S/;
/** A collapsible block that holds an answer opens here. */
const OPENING = /^\s*<details(?:\s[^>]*)?>\s*$/i;

const isPassedOver = (line: Line | undefined): boolean =>
  line?.kind === 'blank' || line?.kind === 'code' || (line?.kind === 'markup' && OPENING.test(line.text));

/** The line of text above an answer; where the answer is a section, what is said between of the question (its points, its purpose) is passed over. */
function filledAbove(document: NotesDocument, answer: number): number {
  let at = answer - 1;
  let steps = 0;
  while (at >= 0 && isPassedOver(document.lines[at]) && steps++ < 60) at--;
  if (document.lines[answer]?.kind !== 'heading' || at < 0) return at;
  const section = document.headings[headingAbove(document.headings, at)];
  const role = section === undefined ? undefined : partLabel(document, section.line)?.role;
  if (section === undefined || section.line === at || (role !== 'rubric' && role !== 'context')) return at;
  return lastFilled(document, 0, section.line);
}

/** Where what belongs to a question ends: at the next heading that is no part of its answer. */
function partsEnd(document: NotesDocument, above: number): number {
  let index = above + 1;
  let end = document.headings[index]?.line ?? document.lines.length;
  while (document.headings[index]?.line === end && partLabel(document, end) !== undefined) {
    end = document.headings[index]?.subtreeEnd ?? document.lines.length;
    while ((document.headings[index]?.line ?? document.lines.length) < end) index++;
  }
  return end;
}

/** The line above a labelled answer, when it is a question by itself: bold, numbered, an item, or one that asks. */
function questionAbove(document: NotesDocument, claims: Claims, answer: number): number | undefined {
  const at = filledAbove(document, answer);
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || line.kind === 'markup' || !claims.isFree(at)) return undefined;
  if (line.content.length > LONGEST_QUESTION || partLabel(document, at) !== undefined) return undefined;
  const numbered = line.marker !== undefined || BOLD_NUMBER.test(line.content);
  const itself = numbered || isWhollyBold(line.content) || asks(line.content) || orders(line.content);
  return itself ? at : undefined;
}

/** Numbered questions right above one that is answered: they stand alone. */
function askedTogether(document: NotesDocument, claims: Claims, question: number): readonly number[] {
  const together: number[] = [];
  if (document.lines[question]?.marker?.number === undefined) return together;
  for (let at = question - 1; at >= 0 && claims.isFree(at); at--) {
    const line = document.lines[at];
    if (line?.marker?.number === undefined || !endsInQuestionMark(line.content)) break;
    together.unshift(at);
  }
  return together;
}

/** Whether a line is the question numbered after another one. */
function asksNext(document: NotesDocument, question: number, at: number): boolean {
  const number = document.lines[question]?.marker?.number;
  const line = document.lines[at];
  if (number === undefined || line?.marker?.number !== number + 1) return false;
  return line.indent === document.lines[question]?.indent && (asks(line.content) || orders(line.content));
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const questions: number[] = [];
  document.lines.forEach((_, at) => {
    const role = claims.isFree(at) ? partLabel(document, at)?.role : undefined;
    if (role !== 'answer' && role !== 'strong' && role !== 'weak') return;
    const question = questionAbove(document, claims, at);
    if (question !== undefined && questions.at(-1) !== question)
      questions.push(...askedTogether(document, claims, question), question);
  });
  let known = { above: Number.NaN, end: 0 };
  return questions.map((line, index): Draft => {
    const above = headingAbove(document.headings, line);
    if (known.above !== above) known = { above, end: partsEnd(document, above) };
    let end = Math.min(questions[index + 1] ?? document.lines.length, known.end);
    for (let at = line + 1; at < end; at++)
      if (document.lines[at]?.kind === 'rule' || !claims.isFree(at) || asksNext(document, line, at)) end = at;
    const { content = '', contentStart = 0 } = document.lines[line] ?? {};
    return {
      ...questionDraft(document, claims, {
        start: [line, contentStart],
        front: content,
        bodyFirst: line + 1,
        end,
        heading: above,
      }),
      kind: 'qa',
    };
  });
}

/** Questions without a label whose answer has one. */
export const answeredLine: Recognizer = {
  name: 'answered-line',
  rule: 'A bold, numbered or asking line directly above a labelled answer is its question.',
  examples: [
    {
      title: 'numbered questions, labelled answers',
      text: '## 网络\n\n1. 什么是 MTU\n答：最大传输单元。\n\n2. 什么是 MSS\n答：最大分段大小。\n',
      cards: [
        { front: '什么是 MTU', kind: 'qa', line: 3 },
        { front: '什么是 MSS', kind: 'qa', line: 6 },
      ],
    },
    {
      title: 'an answered question before one that is not',
      text: '## 简答题\n\n1. 简述写放大。\n答：一次写多次落盘。\n2. 简述读放大。\n3. 简述日志。\n答：先写的记录。\n',
      cards: [
        { front: '简述写放大。', kind: 'qa', line: 3 },
        { front: '简述读放大。', kind: 'question-only', line: 5 },
        { front: '简述日志。', kind: 'qa', line: 6 },
      ],
    },
    {
      title: 'a question and its answer in sections of their own',
      text: '# 限流\n\n## 面试题\n\n令牌桶为什么允许突发？\n\n## 面试官心理分析\n\n想看是否用过。\n\n## 面试题剖析\n\n桶里存着令牌。\n\n### 代码\n\n略\n',
      cards: [{ front: '令牌桶为什么允许突发？', kind: 'qa', line: 5 }],
    },
  ],
  find: (document, { claims }) => find(document, claims),
};
