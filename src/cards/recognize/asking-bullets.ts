import type { NotesDocument } from '../../markdown/document.ts';
import { asks, asksOpenly, comparesThings, endsInQuestionMark } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { askingShare, followUpsIn } from '../follow-ups.ts';
import { isWhollyBold } from '../label.ts';
import { isQuestionSection, isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { asksAlone, asksAmong, asksInList, BOX, type Bullet, bulletsOf, isTopic, leadOf, mayAsk } from './bullets.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { isUnderTips, listsQuestions, type Section, sectionsOf } from './sections.ts';

const ANCHOR = /^\[[^\]]*\]\(#[^)]*\)\s*$/;
const HAN = /\p{Script=Han}/u;
const SHORT = 60;
const VERY_SHORT = 40;
const MOSTLY = 0.5;
const ENOUGH = 2;
const MANY = 6;
const FEW = 4;
const NEARLY_ALL = 0.6;
const SOME = 0.3;
const FEW_ASK = 0.2;
const MOSTLY_TASKS = 0.6;

const hasAnswer = (document: NotesDocument, { line, end }: Bullet): boolean =>
  lastFilled(document, line + 1, end) > line;

/** Whether a list of short items without answers, of which a third ask, is one of questions. */
const isQuestionList = (document: NotesDocument, bullets: readonly Bullet[], asking: number): boolean =>
  asking * 3 >= bullets.length &&
  bullets.every((bullet) => bullet.content.length <= SHORT && !hasAnswer(document, bullet));

/** Whether the statements after a question answer it: the list begins with a question, and more questions are followed by a statement than by another question. */
function statementsAnswer(bullets: readonly Bullet[], isAsked: (content: string) => boolean): boolean {
  const asked = bullets.map(({ content }) => isAsked(content) || leadOf(content) !== undefined);
  const answered = asked.filter((here, index) => here && asked[index + 1] === false).length;
  const alone = asked.filter((here, index) => here && asked[index + 1] === true).length;
  return asked[0] === true && (answered >= alone || bullets.some(({ line, end }) => end > line + 1));
}

/** How the bullets of a section are read: which ask, and whether those that do not answer the one above. */
interface Reading {
  readonly bullets: readonly Bullet[];
  readonly isAsked: (content: string) => boolean;
  readonly answersFollow: boolean;
}

/** How many bullets of an announced list ask beyond doubt, and by their wording. */
function countAsking(bullets: readonly Bullet[]): { readonly asking: number; readonly clearly: number } {
  const led = (content: string): boolean => leadOf(content) !== undefined;
  return {
    asking: bullets.filter(({ content }) => asksAmong(content) || led(content)).length,
    clearly: bullets.filter(
      ({ content }) => asksInList(content) || led(content) || (HAN.test(content) && isTopic(content)),
    ).length,
  };
}

/** Whether so many bullets of an announced list ask that all are entries of it. */
function isAnnounced(document: NotesDocument, bullets: readonly Bullet[]): boolean {
  const { asking, clearly } = countAsking(bullets);
  const tasks = asking >= MOSTLY_TASKS * bullets.length;
  if (bullets.length === 1)
    return asking === 1 && bullets.every((bullet) => hasAnswer(document, bullet) || endsInQuestionMark(bullet.content));
  const allShort =
    bullets.length > ENOUGH &&
    bullets.every((bullet) => bullet.content.length <= VERY_SHORT && !hasAnswer(document, bullet)) &&
    bullets.some(({ content }) => HAN.test(content) && (asksInList(content) || isTopic(content)));
  return (
    asking >= (allShort ? 1 : ENOUGH) &&
    asking >= (allShort ? FEW_ASK : SOME) * bullets.length &&
    (clearly > 0 || tasks)
  );
}

/** A list of questions that is announced: every short entry is one; where marked questions and statements alternate, the statements answer. */
function announcedList(document: NotesDocument, bullets: readonly Bullet[]): Reading {
  const marked = (content: string): boolean => endsInQuestionMark(plainLine(content));
  const alternates = bullets.filter(
    ({ content }, index) =>
      marked(content) && bullets[index + 1] !== undefined && !asksAmong(bullets[index + 1]?.content ?? ''),
  ).length;
  const answered = bullets.filter((bullet) => hasAnswer(document, bullet)).length;
  const inTurn =
    answered === 0 && marked(bullets[0]?.content ?? '') && alternates >= ENOUGH && alternates * 3 >= bullets.length;
  const isAsked = (content: string): boolean => asksAmong(content) || (!inTurn && mayAsk(content));
  return { bullets, isAsked, answersFollow: inTurn };
}

/** A list without an announcement, or one of which too few ask for an announced one. */
function readList(
  document: NotesDocument,
  section: Section,
  all: readonly Bullet[],
  around: Surroundings,
): Reading | undefined {
  const { genre, announced } = around;
  const title = cleanHeading(document.headings[section.heading]?.content ?? '');
  const asking = all.filter(
    ({ content }) => asksAlone(content) || leadOf(content) !== undefined || (announced && isTopic(content)),
  );
  if (asking.length < ENOUGH) return undefined;
  if (announced && asking.length * 2 < all.length && !isQuestionList(document, all, asking.length)) {
    const answered = all.filter((bullet) => asksAlone(bullet.content) && hasAnswer(document, bullet));
    return genre === 'study' ? { bullets: answered, isAsked: asksAlone, answersFollow: false } : undefined;
  }
  const first = all[0];
  const alternates = first !== undefined && (asksAlone(first.content) || leadOf(first.content) !== undefined);
  const few = asking.length * 2 < all.length;
  if (few && !announced && !(alternates && asking.length * 4 >= all.length)) return undefined;
  const open = asking.filter(({ content }) => asksOpenly(content)).length * 2 >= asking.length;
  if (genre === 'text' && !announced && !open) return undefined;
  const clearly = genre === 'text' && all.length >= FEW && asking.length >= NEARLY_ALL * all.length;
  if (genre !== 'study' && !isQuestionSection(title) && !(clearly && HAN.test(first?.content ?? ''))) return undefined;
  const bare =
    all.length >= 4 && asking.length >= MOSTLY * all.length && all.every((bullet) => !hasAnswer(document, bullet));
  // Where nearly two thirds ask, every other short item is a question as well.
  const everything = bare && all.length >= MANY && asking.length >= NEARLY_ALL * all.length;
  const isAsked = (content: string): boolean =>
    asksAlone(content) || (bare && isTopic(content)) || (everything && content.length <= SHORT);
  return { bullets: all, isAsked, answersFollow: statementsAnswer(all, isAsked) };
}

/** The last of the bullets after a question that answer it; the question itself without any. */
function answerBullet({ bullets, isAsked, answersFollow }: Reading, index: number): number {
  let last = index;
  for (let next = index + 1; answersFollow && next < bullets.length; next++) {
    const content = bullets[next]?.content ?? '';
    if (isAsked(content) || leadOf(content) !== undefined || ANCHOR.test(content)) break;
    last = next;
  }
  return last;
}

function draftsOf(document: NotesDocument, section: Section, reading: Reading): readonly Draft[] {
  const { bullets, isAsked } = reading;
  return bullets.flatMap((bullet, index): readonly Draft[] => {
    const lead = leadOf(bullet.content);
    if (lead === undefined && !isAsked(bullet.content)) return [];
    const { contentStart = 0 } = document.lines[bullet.line] ?? {};
    const alone = lead === undefined && !hasAnswer(document, bullet);
    const end = bullets[alone ? answerBullet(reading, index) : index]?.end ?? bullet.end;
    const last = Math.max(lastFilled(document, bullet.line + 1, end), bullet.line);
    const from = lead === undefined ? {} : { from: contentStart + lead[0].length - (lead[2]?.length ?? 0) };
    const first = lead === undefined ? bullet.line + 1 : bullet.line;
    const below = lead === undefined && last > bullet.line ? followUpsIn(document, [{ first, last }]) : undefined;
    const further = below !== undefined && below.texts.length >= ENOUGH && askingShare(below.texts) >= NEARLY_ALL;
    return [
      {
        start: [bullet.line, contentStart],
        last,
        front: lead?.[1] ?? bullet.content,
        back: last >= first && !further ? [{ first, last, ...from }] : [],
        ...(further ? { followUps: below.texts } : {}),
        heading: section.heading,
      },
    ];
  });
}

/** A list with where it stands. */
interface Listed {
  readonly section: Section;
  readonly bullets: readonly Bullet[];
  readonly announced: boolean;
  readonly level: number;
}

/** Whether a heading, or the one it stands below, is itself worded as a question: then what is listed answers it. */
function isBelowTopic(document: NotesDocument, heading: number): boolean {
  const parent = document.headings[heading]?.parent ?? -1;
  return [heading, parent].some((at) => {
    const title = cleanHeading(document.headings[at]?.content ?? '');
    return at >= 0 && at !== document.title && !isQuestionSection(title) && (comparesThings(title) || asks(title));
  });
}

/** A section cut at its labels (`**Questions:**`) where one of them announces questions; `named`: below such a label. */
function partsOf(
  document: NotesDocument,
  section: Section,
): readonly { readonly part: Section; readonly named: boolean }[] {
  const labels: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'text' && line.indent < 2 && (isWhollyBold(line.content) || /[:：][\s*_]*$/.test(line.content)))
      labels.push(at);
  }
  const isNamed = (at: number | undefined): boolean =>
    at !== undefined && isQuestionSection(plainLine(document.lines[at]?.content ?? ''));
  if (!labels.some(isNamed)) return [{ part: section, named: false }];
  const cuts = [section.first, ...labels];
  return cuts.map((first, index) => ({
    part: { heading: section.heading, first, end: cuts[index + 1] ?? section.end },
    named: index > 0 && isNamed(first),
  }));
}

function listsOf(document: NotesDocument, around: Surroundings): readonly Listed[] {
  const { claims } = around;
  return sectionsOf(document).flatMap((section): readonly Listed[] => {
    const heading = document.headings[section.heading];
    const title = cleanHeading(heading?.content ?? '');
    if (!claims.areFree(section.first, section.end) || isTips(title) || isReverseQuestions(title)) return [];
    if (heading !== undefined && (!claims.isFree(heading.line) || asks(title)) && !isQuestionSection(title)) return [];
    const isAnswer = isBelowTopic(document, section.heading);
    const announced = listsQuestions(document, section.heading, around) && !isUnderTips(document, section.heading);
    return partsOf(document, section).flatMap(({ part, named }) =>
      bulletsOf(document, part).flatMap((bullets): readonly Listed[] => {
        const anchors = bullets.filter(({ content }) => ANCHOR.test(content)).length;
        const answers = isAnswer && !bullets.every(({ content }) => BOX.test(content));
        return answers || anchors * 2 > bullets.length
          ? []
          : [{ section, bullets, announced: announced || named, level: heading?.level ?? 0 }];
      }),
    );
  });
}

/** Levels of headings at which most of the announced lists are lists of questions: there the others are as well. */
function questionLevels(document: NotesDocument, lists: readonly Listed[]): ReadonlySet<number> {
  const counts = new Map<number, [lists: number, all: number]>();
  for (const { bullets, announced, level } of lists) {
    if (!announced) continue;
    const [asking, all] = counts.get(level) ?? [0, 0];
    counts.set(level, [asking + (isAnnounced(document, bullets) ? 1 : 0), all + 1]);
  }
  return new Set(
    [...counts].filter(([, [asking, all]]) => asking >= ENOUGH && asking * 2 >= all).map(([level]) => level),
  );
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const lists = listsOf(document, around);
  const levels = questionLevels(document, lists);
  return lists.flatMap(({ section, bullets, announced, level }) => {
    const beside =
      levels.has(level) && bullets.filter(({ content }) => mayAsk(content)).length >= NEARLY_ALL * bullets.length;
    const reading =
      announced && (beside || isAnnounced(document, bullets))
        ? announcedList(document, bullets)
        : readList(document, section, bullets, around);
    return reading === undefined ? [] : draftsOf(document, section, reading);
  });
}

/** Lists whose items ask. */
export const askingBullets: Recognizer = {
  name: 'asking-bullets',
  rule: 'A list that asks: at least half its items (fewer where the list begins with a question) end in a question mark or ask in Chinese; nested text, or the statements up to the next question, answer. In an announced list of questions of which a third asks, names a topic or sets a task every short item is a question; so are the items below names when nearly all of those ask, and what stands after `→` answers.',
  examples: [
    {
      title: 'nested answers, statements that follow, and a question alone',
      text: '## Locks\n\n- What is a lock?\n  - a guard\n- Who holds it?\n- one thread\n- Is it fair?\n',
      cards: [
        { front: 'What is a lock?', kind: 'qa', line: 3 },
        { front: 'Who holds it?', kind: 'qa', line: 5 },
        { front: 'Is it fair?', kind: 'question-only', line: 7 },
      ],
    },
    {
      title: 'topics among questions, none of them answered',
      text: '# 网络面试题\n\n## TCP\n\n- 三次握手\n- 滑动窗口的作用\n- 长连接和短连接的区别\n- 怎么处理粘包\n- 什么时候重传\n',
      cards: [
        { front: '三次握手', kind: 'question-only', line: 5 },
        { front: '滑动窗口的作用', kind: 'question-only', line: 6 },
        { front: '长连接和短连接的区别', kind: 'question-only', line: 7 },
        { front: '怎么处理粘包', kind: 'question-only', line: 8 },
        { front: '什么时候重传', kind: 'question-only', line: 9 },
      ],
    },
    {
      title: 'entries of which one names what is asked',
      text: '# 高频面试题\n\n### 基础\n\n+ 页缓存的作用\n+ 零拷贝\n+ 大页\n+ 写放大\n',
      cards: [
        { front: '页缓存的作用', kind: 'question-only', line: 5 },
        { front: '零拷贝', kind: 'question-only', line: 6 },
        { front: '大页', kind: 'question-only', line: 7 },
        { front: '写放大', kind: 'question-only', line: 8 },
      ],
    },
    { title: 'a table of contents', text: '## Map\n\n- [What is it?](#what)\n- [Why now?](#why)\n', cards: [] },
  ],
  find,
};
