import type { NotesDocument } from '../../markdown/document.ts';
import { asks, endsInQuestionMark, leavesGap, namesTopic, orders, setsTask } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { type Draft, passageOf } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { isPractice, isQuestionSection, isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { leadsOf } from './leads.ts';
import { firstFilled, isStructural, lastFilled } from './lines.ts';
import { type Prompt, promptsOf } from './numbered-sequence.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { listsQuestions, type Section, sectionsOf } from './sections.ts';

interface Block extends Pick<Prompt, 'line'> {
  readonly comparison: Prompt['comparison'];
  readonly end: number;
  readonly front: string;
  readonly hasBody: boolean;
  /** Whether what stands below is nothing but the question of a situation told in the item. */
  readonly asksBelow: boolean;
  /** Index in its line at which an answer begins. */
  readonly bodyFrom: number | undefined;
}

const PROCEDURE =
  /步骤|流程|过程|安装|部署|步驟|\bsteps?\b|\bhow to\b|\bprocedure\b|\bwalkthrough\b|\binstall|\bsetup\b|\btutorial\b/i;
const MOSTLY_MARKED = 0.8;
const MOSTLY_PRECEDED = 0.5;
const ENOUGH_LISTED = 0.3;
const MOSTLY = 0.6;
/** Names of the parts of an examination. */
const EXERCISES = /[题題]$/u;
const MANY = 5;
/** So many answered entries of a list of questions need not ask. */
const ENOUGH_ENTRIES = 3;
const SOME = 0.2;

/** Where the body of a prompt ends: at the next one, or at the label line of a list that begins again. */
function bodyEnd(document: NotesDocument, line: number, next: Prompt): number {
  if (next.comparison !== undefined) return next.comparison.line;
  if (next.restarts === undefined) return next.line;
  const above = lastFilled(document, line + 1, next.line);
  const label = document.lines[above];
  return label?.kind === 'text' && /[:：][\s*_]*$/.test(label.content) ? Math.max(line + 1, above) : next.line;
}

function blocksOf(
  document: NotesDocument,
  claims: Claims,
  section: Section,
  prompts: readonly Prompt[],
  listed: boolean,
): readonly Block[] {
  const contents = prompts.map(({ line }) => document.lines[line]?.content ?? '');
  const leads = leadsOf(contents, listed, asks);
  return prompts.map((prompt, index) => {
    const next = prompts[index + 1];
    let end = next === undefined ? section.end : bodyEnd(document, prompt.line, next);
    for (let at = prompt.line + 1; at < end; at++) if (!claims.isFree(at)) end = at;
    const { contentStart = 0 } = document.lines[prompt.line] ?? {};
    const lead = prompt.comparison === undefined ? leads[index] : undefined;
    const front =
      prompt.comparison?.front ?? flatten(lead?.front ?? contents[index] ?? '').text.replace(/^#{1,6}\s+/, '');
    const first = firstFilled(document, prompt.line + 1, end);
    const below = document.lines[first];
    const isQuestion = below?.kind === 'text' && !asks(front) && endsInQuestionMark(below.content);
    const asksBelow = isQuestion && lastFilled(document, first, end) === first;
    return {
      line: prompt.line,
      comparison: prompt.comparison,
      end,
      front: asksBelow ? `${front} ${below.content}` : front,
      hasBody: lead !== undefined || (first < end && !asksBelow),
      asksBelow,
      bodyFrom: lead && contentStart + lead.from,
    };
  });
}

const asked = (front: string): boolean => asks(front) || orders(front);
/** What counts as asking in a list of questions. */
const askedAmong = (front: string): boolean => asked(front) || namesTopic(front) || setsTask(front) || leavesGap(front);

/** Whether items without answers are questions: their section is named one of questions and enough ask, nearly all ask, or half do so by a question mark and most of the rest in words. */
function areBareQuestions(all: number, asking: number, marked: number, named: boolean): boolean {
  if (named && (asking >= MOSTLY * all || (all >= MANY && asking >= SOME * all))) return true;
  return (asking >= MOSTLY_MARKED * all && marked * 3 >= all) || (asking >= MOSTLY * all && marked * 2 >= all);
}

/** Whether what is numbered are prompts to be answered, and not the points of one answer. */
function arePrompts(document: NotesDocument, section: Section, blocks: readonly Block[], listed: boolean): boolean {
  const title = document.headings[section.heading]?.content ?? '';
  const [first] = blocks;
  if (blocks.length < 2) {
    if (first === undefined || !isQuestionSection(title)) return false;
    return asked(first.front) || (first.hasBody && (EXERCISES.test(title) || askedAmong(first.front)));
  }
  const asking = blocks.filter((block) => (listed ? askedAmong : asked)(block.front) || block.asksBelow).length;
  const marked = blocks.filter((block) => endsInQuestionMark(block.front)).length;
  // Below a heading that asks what does not ask is its answer.
  const answers = asks(title) && !isQuestionSection(title);
  if (answers && blocks.filter((block) => asked(block.front)).length * 2 < blocks.length) return false;
  if (answers && endsInQuestionMark(title) && marked * 2 < blocks.length) return false;
  const bodied = blocks.filter((block) => block.hasBody).length;
  const useful = blocks.filter((block) => block.hasBody || asked(block.front)).length;
  const practised = isPractice(title) && asking > 0;
  if (
    bodied === 0 &&
    !practised &&
    !areBareQuestions(blocks.length, asking, marked, listed || isQuestionSection(title))
  )
    return false;
  if (bodied > 0 && useful * 2 < blocks.length) return false;
  const preceded = firstFilled(document, section.first, section.end) < (blocks[0]?.line ?? 0);
  if (preceded && asking < (listed ? ENOUGH_LISTED : MOSTLY_PRECEDED) * blocks.length) return false;
  if (asking > 0) return true;
  if (asks(title) || orders(title) || PROCEDURE.test(title)) return false;
  const isEntries = section.heading < 0 || section.heading === document.title || isQuestionSection(title);
  if (listed && isEntries && bodied === blocks.length && blocks.length >= ENOUGH_ENTRIES && !preceded) return true;
  return blocks.some((block) => namesTopic(block.front));
}

/** Lines at the margin that end in a question mark ask further within an answer. */
function followUpsOf(document: NotesDocument, block: Block): readonly string[] {
  return document.lines
    .slice(block.line + 1, block.end)
    .filter(
      (line) =>
        line.kind === 'text' && line.indent === 0 && line.content.length <= 60 && endsInQuestionMark(line.content),
    )
    .map((line) => line.content.trim());
}

function draftOf(document: NotesDocument, section: Section, block: Block): Draft {
  const first = block.comparison === undefined && block.bodyFrom === undefined ? block.line + 1 : block.line;
  const start = block.comparison?.line ?? block.line;
  const last = lastFilled(document, first, block.end);
  const answered = last >= first && !block.asksBelow;
  return {
    start: [start, document.lines[start]?.contentStart ?? 0],
    last: Math.max(start, last),
    front: block.front,
    back: answered ? [passageOf(first, last, block.bodyFrom)] : [],
    heading: section.heading,
    orderedIsSteps: true,
    followUps: block.asksBelow ? [] : followUpsOf(document, block),
    ...(block.comparison === undefined ? {} : { kind: 'comparison' as const, derivedFront: true }),
  };
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const { claims, genre } = around;
  return sectionsOf(document).flatMap((section) => {
    const title = document.headings[section.heading]?.content ?? '';
    if (
      section.heading >= 0 &&
      (!claims.isFree(document.headings[section.heading]?.line ?? 0) || isReverseQuestions(title))
    )
      return [];
    const listed = listsQuestions(document, section.heading, around);
    const blocks = blocksOf(document, claims, section, promptsOf(document, claims, section), listed);
    if (!arePrompts(document, section, blocks, listed)) return [];
    if (genre === 'project' && (isTips(title) || (!listed && !isQuestionSection(title)))) return [];
    if (isTips(title) || (genre !== 'study' && !listed && !isQuestionSection(title))) {
      if (blocks.filter((block) => endsInQuestionMark(block.front)).length < MOSTLY_MARKED * blocks.length) return [];
    }
    return blocks
      .filter((block) => isStructural(document.lines[block.line]))
      .map((block) => draftOf(document, section, block));
  });
}

/** Numbered prompts: `1. question`, with or without an answer below. */
export const numberedPrompts: Recognizer = {
  name: 'numbered-prompts',
  rule: 'Two or more numbered items at the margin of a section that ask or have a body: each is a card up to the next. In a list of questions naming a topic or setting a task counts as asking; a situation and the question below it are one question.',
  examples: [
    {
      title: 'answers at the margin; one prompt without',
      text: '## 缓存方面\n\n1.什么是缓存穿透？\n\n查不存在的键。\n\n2. 常见淘汰策略\n\n3. 击穿怎么办？\n   加锁。\n',
      cards: [
        { front: '什么是缓存穿透？', kind: 'qa', line: 3 },
        { front: '常见淘汰策略', kind: 'question-only', line: 7 },
        { front: '击穿怎么办？', kind: 'qa', line: 9 },
      ],
    },
    {
      title: 'numbering that starts again under a paragraph naming both sides',
      text: '## Q\n\n1. What is a hub?\n   A repeater.\n2. What is a bridge?\n   A filter.\n\nTCP and UDP carry packets.\n\n1. TCP:\n   - ordered\n2. UDP:\n   - not\n',
      cards: [
        { front: 'What is a hub?', kind: 'qa', line: 3 },
        { front: 'What is a bridge?', kind: 'qa', line: 5 },
        { front: 'Difference between TCP and UDP', kind: 'comparison', line: 8 },
      ],
    },
    {
      title: 'numbering that starts again and goes on asking',
      text: '## 存储\n\n**日志**：\n\n1. 什么是检查点？\n2. 日志何时截断？\n\n**页**：\n\n1. 页有多大？\n2. 为什么要对齐？\n',
      cards: [
        { front: '什么是检查点？', kind: 'question-only', line: 5 },
        { front: '日志何时截断？', kind: 'question-only', line: 6 },
        { front: '页有多大？', kind: 'question-only', line: 10 },
        { front: '为什么要对齐？', kind: 'question-only', line: 11 },
      ],
    },
    {
      title: 'gaps to fill in, and an exercise alone',
      text: '# 存储期末复习\n\n## 填空题\n\n1. 快照记录____。\n2. 日志先写____再写____。\n\n## 计算题\n\n1. 求一次写入的放大倍数。\n\n   三倍。\n',
      cards: [
        { front: '快照记录____。', kind: 'question-only', line: 5 },
        { front: '日志先写____再写____。', kind: 'question-only', line: 6 },
        { front: '求一次写入的放大倍数。', kind: 'topic', line: 10 },
      ],
    },
    {
      title: 'a form to fill in',
      text: '# 入职登记\n\n1. 姓名：____\n2. 部门：____\n3. 日期：____\n',
      cards: [],
    },
    {
      title: 'the steps of an installation',
      text: '## Installation\n\n1. Clone\n   run git\n2. Build\n   run make\n',
      cards: [],
    },
  ],
  find,
};
