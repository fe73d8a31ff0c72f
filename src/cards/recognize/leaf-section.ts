import type { NotesDocument } from '../../markdown/document.ts';
import { type Heading, headingAbove } from '../../markdown/outline.ts';
import {
  asks,
  asksForStory,
  comparesThings,
  endsInQuestionMark,
  hasQuestionMark,
  namesTopic,
  setsTask,
  statesProblem,
} from '../asking.ts';
import { cleanHeading } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { partLabel } from '../line-labels.ts';
import { questionDraft } from '../question-draft.ts';
import { segmentsOf } from '../segments.ts';
import { isQuestionSection, isRhetorical, isScaffold, isTips } from '../vocabulary/index.ts';
import { type Among, amongOf, asksAsHeading, entryLevel, groupsOf, NUMBERED_HEADING } from './heading-groups.ts';
import { isEmpty, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { answersProblems, isUnderTips, listsQuestions } from './sections.ts';

/** Question words without a question mark are unmistakable here. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;
/** Headings that ask for a meaning or a reason; those that ask how may teach a procedure. */
const DEFINING = /^(?:什么是|为什么|为何|什麼是|為什麼)|(?:是什么|是什麼)$/u;
/** Entries of a list of questions are short. */
const LONGEST_ENTRY = 80;
const LONGEST_NUMBERED = 400;
/** So many cards show that a text which announces nothing asks outright; then what does not is no question in it. */
const ENOUGH_QUESTIONS = 4;
/** So many questions found elsewhere do not hinder a title from being answered by the rest. */
const FEW_ASKED = 6;
const OUTSIDE_LINK = /\]\((?!#)[^)]+\)/;
const ANCHOR = /\]\(#/;

type Reading = 'asks' | 'topic' | 'nothing';

const NO_POINT = /^(?:\[\[[^\]]*\]\][\s.。]*$|\[[ xX]\]|!?\[[^\]]*\]\([^)]*\)[\s.。]*$|<?https?:\/\/\S+>?$)/;

/** Whether there is a list to recall: not one of check boxes, links or addresses. */
function hasList(document: NotesDocument, heading: Heading): boolean {
  const items = document.lines.slice(heading.bodyStart, heading.ownEnd).filter((line) => line.kind === 'item');
  return items.length > 0 && items.filter((line) => NO_POINT.test(line.content)).length * 2 < items.length;
}

function readingOf(document: NotesDocument, heading: Heading, among: Among, around: Surroundings): Reading {
  const title = cleanHeading(heading.content);
  if (title === '' || ANCHOR.test(heading.content)) return 'nothing';
  if (around.cardLevel !== undefined) return heading.level === around.cardLevel ? 'asks' : 'nothing';
  if (among === 'entry') return isTips(heading.content) ? 'nothing' : 'asks';
  if (isTips(heading.content) && !endsInQuestionMark(title)) return 'nothing';
  if (isQuestionSection(title) && !hasQuestionMark(title) && !/什么|哪|什麼/.test(title)) return 'nothing';
  if (
    around.faq &&
    (among === 'all' || asksAsHeading(title)) &&
    isEntry(document, heading, title) &&
    !isRhetorical(title)
  )
    return 'asks';
  if (around.genre === 'text')
    return (endsInQuestionMark(title) || DEFINING.test(title)) && !isRhetorical(title) ? 'asks' : 'nothing';
  if (around.genre === 'project')
    return endsInQuestionMark(title) && among !== 'none' && listsQuestions(document, heading.parent, around)
      ? 'asks'
      : 'nothing';
  const clear = HAN.test(title) || hasQuestionMark(title) || asksForStory(title) || (around.announced && asks(title));
  if (asksAsHeading(title) && (among !== 'none' || clear)) return 'asks';
  if (among !== 'none' && namesTopic(title)) return 'asks';
  if (among === 'all' && setsTask(title) && !isUnderTips(document, heading.parent)) return 'asks';
  if (comparesThings(title) && listsQuestions(document, heading.parent, around)) return 'asks';
  if (among === 'all' && isEntry(document, heading, title)) return 'asks';
  if (among === 'all' && statesProblem(title) && answersProblems(document, heading.parent, around)) return 'asks';
  return around.topics &&
    !around.listed &&
    !isScaffold(title) &&
    hasList(document, heading) &&
    !isUnderTips(document, heading.parent)
    ? 'topic'
    : 'nothing';
}

/** Whether a heading is an entry of a list, and not the name of a part of it. */
function isEntry(document: NotesDocument, heading: Heading, title: string): boolean {
  const short = title.length <= (NUMBERED_HEADING.test(heading.content) ? LONGEST_NUMBERED : LONGEST_ENTRY);
  return short && heading.ownEnd === heading.subtreeEnd && !isUnderTips(document, heading.parent);
}

/** Where the answer of a heading ends: at the next heading, or, when none below it asks, where all that is below ends or is taken. */
function answerEnd(document: NotesDocument, index: number, heading: Heading, around: Surroundings): number {
  let end = heading.ownEnd;
  while (end < heading.subtreeEnd && around.claims.isFree(end)) end++;
  // A heading of which nothing but the heading is left names what was taken.
  if (end < heading.subtreeEnd) {
    const above = document.headings[headingAbove(document.headings, end - 1)]?.line ?? heading.line;
    if (lastFilled(document, above + 1, end) <= above) end = Math.max(heading.ownEnd, above);
  }
  for (let at = index + 1; at < document.headings.length; at++) {
    const child = document.headings[at];
    if (child === undefined || child.line >= end) break;
    if (asksAsHeading(cleanHeading(child.content))) return heading.ownEnd;
  }
  return end;
}

function draftOf(
  document: NotesDocument,
  index: number,
  reading: 'asks' | 'topic',
  around: Surroundings,
  free: number,
  amongAsking: boolean,
): Draft | undefined {
  const heading = document.headings[index];
  if (heading === undefined) return undefined;
  const end = reading === 'asks' && free === heading.ownEnd ? answerEnd(document, index, heading, around) : free;
  const last = lastFilled(document, heading.bodyStart, end);
  const hasBody = last >= heading.bodyStart;
  if (!hasBody) {
    const container = heading.ownEnd !== heading.subtreeEnd;
    if (
      container ||
      reading !== 'asks' ||
      !(hasQuestionMark(heading.content) || OUTSIDE_LINK.test(heading.content) || amongAsking)
    )
      return undefined;
  }
  const place = {
    start: [heading.line, document.lines[heading.line]?.contentStart ?? 0],
    front: heading.content,
    heading: heading.parent,
  } as const;
  if (reading === 'asks' && hasBody && hasParts(document, heading.bodyStart, last, around)) {
    return questionDraft(document, around.claims, { ...place, bodyFirst: heading.bodyStart, end: last + 1 });
  }
  const isTrouble =
    reading === 'asks' && statesProblem(place.front) && answersProblems(document, heading.parent, around);
  return {
    ...place,
    last: hasBody ? last : heading.line,
    back: hasBody ? [{ first: heading.bodyStart, last }] : [],
    ...(isTrouble ? { kind: 'qa' as const } : {}),
  };
}

/** Whether labels (follow-ups, points, a weak answer) divide what stands below a heading that asks. */
function hasParts(document: NotesDocument, first: number, last: number, { claims }: Surroundings): boolean {
  return segmentsOf(document, claims, first, last + 1).labels.length > 0;
}

/** Where the free part of a heading's own body ends: at the first line somebody has claimed. */
function freeEnd({ claims }: Surroundings, heading: Heading): number {
  let end = heading.line;
  while (end < heading.ownEnd && claims.isFree(end)) end++;
  return end;
}

/** The title of a text that is one question: it ends in a question mark, and no heading below it asks. */
function onlyQuestion(document: NotesDocument, around: Surroundings): Draft | undefined {
  const heading = document.headings[document.title];
  const { genre, listed, faq, found } = around;
  if (heading === undefined || heading.level !== 1 || genre !== 'study' || listed || faq || found > FEW_ASKED)
    return undefined;
  const title = cleanHeading(heading.content);
  if (!endsInQuestionMark(title) || isRhetorical(title) || isQuestionSection(title)) return undefined;
  const below = document.headings.filter(({ line }) => line > heading.line);
  if (below.some(({ content }) => asksAsHeading(cleanHeading(content)))) return undefined;
  let end = heading.line;
  while (end < heading.subtreeEnd && around.claims.isFree(end)) end++;
  const parent = below.findLast(({ line }) => line < end);
  if (end < heading.subtreeEnd && parent !== undefined) end = parent.line;
  const last = lastFilled(document, heading.bodyStart, end);
  if (last < heading.bodyStart) return undefined;
  return {
    start: [heading.line, document.lines[heading.line]?.contentStart ?? 0],
    last,
    front: heading.content,
    back: [{ first: heading.bodyStart, last }],
    heading: -1,
    kind: 'qa',
  };
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const title = document.title;
  const groups = groupsOf(document);
  const level = around.faq ? entryLevel(document, around.claims) : undefined;
  const amongAt = (heading: Heading, index: number): Among =>
    heading.level === level && index !== title ? 'entry' : amongOf(document, heading, groups, around);
  const readings = document.headings.map((heading, index) =>
    readingOf(document, heading, amongAt(heading, index), around),
  );
  const asking = around.found + readings.filter((reading) => reading === 'asks').length;
  const only = onlyQuestion(document, around);
  const drafts: Draft[] = only === undefined ? [] : [only];
  let taken = only?.last ?? -1;
  document.headings.forEach((heading, index) => {
    if (heading.line <= taken || index === title || partLabel(document, heading.line) !== undefined) return;
    const free = freeEnd(around, heading);
    if (free <= heading.bodyStart && free < heading.ownEnd) return;
    const among = amongAt(heading, index);
    const reading = readings[index] ?? 'nothing';
    if (
      reading === 'nothing' ||
      (reading === 'topic' && !around.announced && asking >= ENOUGH_QUESTIONS) ||
      (free < heading.ownEnd &&
        (reading !== 'asks' || lastFilled(document, heading.bodyStart, free) < heading.bodyStart))
    )
      return;
    if (document.lines.slice(heading.bodyStart, heading.ownEnd).every((line) => isEmpty(line)) && reading === 'topic')
      return;
    const draft = draftOf(document, index, reading, around, free, among !== 'none');
    if (draft === undefined) return;
    drafts.push(draft);
    taken = draft.last;
  });
  return drafts;
}

/** Headings that ask, and headings over a list. */
export const leafSection: Recognizer = {
  name: 'leaf-section',
  rule: 'A heading that asks, with what is below it; one that names a topic where at least half around it ask; every short heading, answered or not, in a list of questions; of frequently asked questions those of the highest level. Any other heading only over a list, as a topic. Never the title of the deck.',
  examples: [
    {
      title: 'asking headings, and a sibling worded as a topic',
      text: '# JVM\n\n## 什么是类加载器？\n\n负责加载类。\n\n## 为什么要分代？\n\n对象寿命不同。\n\n## 强引用和软引用的区别\n\n回收时机。\n\n## 闲话\n\n只有文字。\n',
      cards: [
        { front: '什么是类加载器？', kind: 'qa', line: 3 },
        { front: '为什么要分代？', kind: 'qa', line: 7 },
        { front: '强引用和软引用的区别', kind: 'comparison', line: 11 },
      ],
    },
    {
      title: 'follow-ups and points below the answer of a heading that asks',
      text: '## 什么是限流？\n\n限制请求速率：\n\n- 令牌桶\n- 漏桶\n\n**追问：**\n\n- 多实例怎么限流？\n\n**得分点**\n\n- 说出两种算法\n',
      cards: [{ front: '什么是限流？', kind: 'qa', line: 1 }],
    },
    {
      title: 'headings without answers among others that ask or name a topic',
      text: '# 后端面试\n\n## 开场\n\n### 请介绍项目\n### 请自我介绍\n\n## 存储\n\n### 说说写放大\n\n一次写多次落盘。\n\n### 页缓存有什么用\n\n少读盘。\n\n### 快照与备份的区别\n### 日志的作用\n### 分布式锁\n',
      cards: [
        { front: '请介绍项目', kind: 'question-only', line: 5 },
        { front: '请自我介绍', kind: 'question-only', line: 6 },
        { front: '说说写放大', kind: 'qa', line: 10 },
        { front: '页缓存有什么用', kind: 'qa', line: 14 },
        { front: '快照与备份的区别', kind: 'question-only', line: 18 },
        { front: '日志的作用', kind: 'question-only', line: 19 },
        { front: '分布式锁', kind: 'question-only', line: 20 },
      ],
    },
    {
      title: 'frequently asked questions that state a problem',
      text: '# 常见问题\n\n## 同步失败\n\n检查时间。\n\n## 文件打不开\n\n### 没有权限\n\n改权限。\n\n## 如何导出\n\n用菜单。\n',
      cards: [
        { front: '同步失败', kind: 'qa', line: 3 },
        { front: '文件打不开', kind: 'qa', line: 7 },
        { front: '如何导出', kind: 'qa', line: 13 },
      ],
    },
    {
      title: 'errors that a manual describes',
      text: '# 错误码\n\n## 概览\n\n两类。\n\n## 连接失败\n\n网络不通。\n\n## 解析失败\n\n格式不对。\n\n## 参数错误\n\n检查参数。\n',
      cards: [],
    },
    {
      title: 'parts below a comparison, and a list of questions after them',
      text: '# 存储面试题\n\n## 快照和备份的差别\n\n### 快照\n\n- 只记差异\n- 恢复快\n\n- [ ] 什么是写放大\n- [ ] 日志何时落盘\n',
      cards: [
        { front: '快照和备份的差别', kind: 'comparison', line: 3 },
        { front: '什么是写放大', kind: 'question-only', line: 10 },
        { front: '日志何时落盘', kind: 'question-only', line: 11 },
      ],
    },
    {
      title: 'a list under a heading',
      text: '## 分层\n\n- 接入层\n- 数据层\n',
      cards: [{ front: '分层', kind: 'topic', line: 1 }],
    },
    { title: 'a title and prose', text: '# Why we test\n\nBecause.\n\n## Background\n\nProse.\n', cards: [] },
  ],
  find,
};
