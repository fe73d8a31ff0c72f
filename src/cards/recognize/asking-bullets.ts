import type { NotesDocument } from '../../markdown/document.ts';
import { asks, endsInQuestionMark, orders } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { comparesThings } from '../kind.ts';
import { isQuestionSection, isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { TOPIC_ENDINGS } from '../vocabulary/questions.ts';
import { isEmpty, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { type Section, sectionsOf } from './sections.ts';

const ANCHOR = /^\[[^\]]*\]\(#[^)]*\)\s*$/;
/** A question and, after its mark, something that answers it on the same line. */
const ANSWERED_ON_LINE = /^(.{4,300}?[?？](?:\*\*|__)?)\s*(?:[-–—:：→]\s*)?(\S.*)$/;
/** An item that is a link to somewhere else. */
const LINK = /^\[[^\]]*\]\((?!#)[^)]*\)\s*$/;
const HAN = /\p{Script=Han}/u;
const SHORT = 60;
/** Goals of a lesson, and sentences: they hold question words without asking. */
const STATEMENT = /^(?:了解|掌握|理解|学习|熟悉|知道|学会|能够|會|学|通过|我|你|用于)|[。；;：:]|[，,].{12,}$/u;
const TOPIC = new RegExp(`(?:${TOPIC_ENDINGS.join('|')})[）)]?[。.]?$`, 'u');
const MOSTLY = 0.5;
const ENOUGH = 2;
const MANY = 6;
const FEW = 4;
const NEARLY_ALL = 0.6;

interface Bullet {
  readonly line: number;
  readonly end: number;
  readonly content: string;
}

function bulletsOf(document: NotesDocument, section: Section): readonly Bullet[] {
  const indents: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'item') indents.push(line.indent);
  }
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const outer = bulletsAt(document, section, margin);
  const below = indents.filter((indent) => indent > margin + 1);
  const nested = below.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  if (below.length < MANY || outer.some(({ content }) => asksAlone(content) || content.length > SHORT)) return outer;
  const inner = bulletsAt(document, section, nested).filter(
    ({ line }) => (document.lines[line]?.indent ?? 0) > margin + 1,
  );
  return inner.filter(({ content }) => asksInList(content)).length >= NEARLY_ALL * inner.length ? inner : outer;
}

/** Whether an item of a list asks, in words or by a question mark. */
const asksInList = (content: string): boolean =>
  asksAlone(content) || (!STATEMENT.test(content) && (asks(plainLine(content)) || orders(plainLine(content))));

/** The items down to an indent, each with the line at which its own text ends. */
function bulletsAt(document: NotesDocument, section: Section, margin: number): readonly Bullet[] {
  const items: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'item' && line.indent <= margin + 1) items.push(at);
  }
  return items.map((line, index) => {
    let end = items[index + 1] ?? section.end;
    for (let at = line + 1; at < end; at++) {
      const below = document.lines[at];
      if (below?.kind === 'rule' || (below?.kind === 'text' && below.indent === 0 && isEmpty(document.lines[at - 1])))
        end = at;
    }
    return { line, end, content: document.lines[line]?.content ?? '' };
  });
}

function asksAlone(content: string): boolean {
  if (ANCHOR.test(content)) return false;
  const text = plainLine(content);
  if (endsInQuestionMark(text) || (LINK.test(content) && (asks(text) || orders(text)))) return true;
  return HAN.test(text) && text.length <= SHORT && !STATEMENT.test(text) && (asks(text) || orders(text));
}

/** Whether a short item names what can be asked about: a difference, a principle, a process. */
function namesTopic(content: string): boolean {
  const text = plainLine(content);
  return text.length <= SHORT && !STATEMENT.test(text) && (TOPIC.test(text) || comparesThings(text));
}

/** A question in Chinese and its answer on one line, without emphasis. */
const ANSWERED_IN_HAN = /^([^?？]{4,80}[?？])\s*([^?？\s][^?？]{5,})$/u;

function leadOf(content: string): RegExpExecArray | undefined {
  const said = HAN.test(content) ? ANSWERED_IN_HAN.exec(content) : null;
  if (said !== null && asks(said[1] ?? '') && !/^[（(]/.test(said[2] ?? '')) return said;
  if (endsInQuestionMark(content)) return undefined;
  const found = ANSWERED_ON_LINE.exec(content);
  return found !== null && /^(?:\*\*|__)/.test(content) && asks(found[1] ?? '') ? found : undefined;
}

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

function sectionDrafts(
  document: NotesDocument,
  section: Section,
  bullets: readonly Bullet[],
  announced: boolean,
): readonly Draft[] {
  const asking = bullets.filter(({ content }) => asksAlone(content) || (announced && namesTopic(content))).length;
  // Among bare questions an item that names a topic asks too.
  const bare =
    bullets.length >= 4 &&
    asking >= MOSTLY * bullets.length &&
    bullets.every(({ line, end }) => lastFilled(document, line + 1, end) <= line);
  // Where nearly two thirds ask, every other short item is a question as well.
  const all = bare && bullets.length >= MANY && asking >= NEARLY_ALL * bullets.length;
  const isAsked = (content: string): boolean =>
    asksAlone(content) || (bare && namesTopic(content)) || (all && content.length <= SHORT);
  const answersFollow = statementsAnswer(bullets, isAsked);
  const drafts: Draft[] = [];
  for (let index = 0; index < bullets.length; index++) {
    const bullet = bullets[index];
    if (bullet === undefined) continue;
    const lead = leadOf(bullet.content);
    if (lead === undefined && !isAsked(bullet.content)) continue;
    const { contentStart = 0 } = document.lines[bullet.line] ?? {};
    let next = index + 1;
    let end = bullet.end;
    const hasChildren = lastFilled(document, bullet.line + 1, bullet.end) > bullet.line;
    while (answersFollow && !hasChildren && lead === undefined && next < bullets.length) {
      const other = bullets[next];
      if (
        other === undefined ||
        isAsked(other.content) ||
        leadOf(other.content) !== undefined ||
        ANCHOR.test(other.content)
      )
        break;
      end = other.end;
      next++;
    }
    const last = lastFilled(document, bullet.line + 1, end);
    const from = lead === undefined ? undefined : contentStart + lead[0].length - (lead[2]?.length ?? 0);
    const first = from === undefined ? bullet.line + 1 : bullet.line;
    drafts.push({
      start: [bullet.line, contentStart],
      last: Math.max(last, bullet.line),
      front: lead?.[1] ?? bullet.content,
      back:
        Math.max(last, from === undefined ? -1 : bullet.line) >= first
          ? [{ first, last: Math.max(last, first), ...(from === undefined ? {} : { from }) }]
          : [],
      heading: section.heading,
    });
    index = next - 1;
  }
  return drafts;
}

function find(document: NotesDocument, { claims, genre, announced }: Surroundings): readonly Draft[] {
  return sectionsOf(document).flatMap((section) => {
    const heading = document.headings[section.heading];
    const title = cleanHeading(heading?.content ?? '');
    if (!claims.areFree(section.first, section.end) || isTips(title) || isReverseQuestions(title)) return [];
    if (heading !== undefined && (!claims.isFree(heading.line) || asks(title)) && !isQuestionSection(title)) return [];
    const bullets = bulletsOf(document, section);
    const asking = bullets.filter(
      ({ content }) => asksAlone(content) || leadOf(content) !== undefined || (announced && namesTopic(content)),
    );
    const anchors = bullets.filter(({ content }) => ANCHOR.test(content)).length;
    if (asking.length < ENOUGH || anchors * 2 > bullets.length) return [];
    if (announced && asking.length * 2 < bullets.length && !isQuestionList(document, bullets, asking.length)) {
      const answered = bullets.filter((bullet) => asksAlone(bullet.content) && hasAnswer(document, bullet));
      return genre === 'study' ? answered.flatMap((bullet) => sectionDrafts(document, section, [bullet], false)) : [];
    }
    const first = bullets[0];
    const alternates = first !== undefined && (asksAlone(first.content) || leadOf(first.content) !== undefined);
    const few = asking.length * 2 < bullets.length;
    if (few && !announced && !(alternates && asking.length * 4 >= bullets.length)) return [];
    const clearly = genre === 'text' && bullets.length >= FEW && asking.length >= NEARLY_ALL * bullets.length;
    return genre !== 'study' && !isQuestionSection(title) && !(clearly && HAN.test(first?.content ?? ''))
      ? []
      : sectionDrafts(document, section, bullets, announced);
  });
}

/** Lists whose items ask. */
export const askingBullets: Recognizer = {
  name: 'asking-bullets',
  rule: 'A list of which at least half the items end in a question mark: nested text, or the statements up to the next question, answer; without either the question stands alone.',
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
        { front: '滑动窗口的作用', kind: 'question-only', line: 6 },
        { front: '长连接和短连接的区别', kind: 'question-only', line: 7 },
        { front: '怎么处理粘包', kind: 'question-only', line: 8 },
        { front: '什么时候重传', kind: 'question-only', line: 9 },
      ],
    },
    { title: 'a table of contents', text: '## Map\n\n- [What is it?](#what)\n- [Why now?](#why)\n', cards: [] },
  ],
  find,
};
