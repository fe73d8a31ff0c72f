import type { NotesDocument } from '../../markdown/document.ts';
import { remembered } from '../../markdown/remembered.ts';
import { asks, asksForStory, endsInQuestionMark, namesTopic, orders, setsTask } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import { isAnchor } from './anchor.ts';
import { type Lead, leadsOf } from './leads.ts';
import { isEmpty, lastFilled } from './lines.ts';
import type { Section } from './sections.ts';

/** An item that is a link to somewhere else. */
export const LINK = /^\[[^\]]*\]\((?!#)[^)]*\)\s*$/;
const HAN = /\p{Script=Han}/u;
const SHORT = 60;
/** Goals of a lesson, more than one sentence, or the end of one. */
const SENTENCE = /^(?:我|了解|掌握|熟悉)|[。]/u;
/** Goals of a lesson, and sentences: they hold question words without asking. */
const STATEMENT =
  /^(?:了解|掌握|理解|学习|熟悉|知道|学会|能够|會|学|通过|我|你(?:将|會|会|可以|能)|用于)|[。；;：:]|[，,].{12,}$/u;
const LONGEST_LINE_OF_LIST = 120;
/** Ends of what does not go on in the next line. */
const SENTENCE_END = /[。.!！?？;；:：][\s*_]*$/u;
const LINES_OF_QUESTION = 5;
const ENOUGH = 2;
const MOSTLY = 0.5;
const NEARLY_ALL = 0.6;

/** An item of a list with what is nested below it. */
export interface Bullet {
  readonly line: number;
  /** Last line of its own text: the line itself, or where a question that goes on over lines ends. */
  readonly asked: number;
  readonly end: number;
  readonly content: string;
  /** Line of the item it is nested in, when that tells what it is about. */
  readonly about?: number;
  /** The question and the answer of an item that holds both. */
  readonly lead?: Lead;
}

/** Whether something is nested below an item. */
export const hasAnswer = (document: NotesDocument, { asked, end }: Bullet): boolean =>
  lastFilled(document, asked + 1, end) > asked;

/** The box of an item of a check list. */
export const BOX = /^\[[ xX]\]\s/;

/** The lists of a section, as the items that may ask: the outermost, or those nested below names when nearly all of those ask. A check list is a list of its own. `listed`: questions are announced. */
export function bulletsOf(document: NotesDocument, section: Section, listed: boolean): readonly (readonly Bullet[])[] {
  const chosen = chosenBullets(document, section);
  const boxes = chosen.filter(({ content }) => BOX.test(content));
  const others = chosen.filter(({ content }) => !BOX.test(content));
  return [others, boxes].filter((list) => list.length > 0).map((list) => withLeads(list, listed));
}

function withLeads(bullets: readonly Bullet[], listed: boolean): readonly Bullet[] {
  const leads = leadsOf(
    bullets.map(({ content }) => content),
    listed,
    asksAlone,
  );
  return bullets.map((bullet, index) => {
    const lead = leads[index];
    return lead === undefined ? bullet : { ...bullet, lead };
  });
}

function chosenBullets(document: NotesDocument, section: Section): readonly Bullet[] {
  const indents: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'item') indents.push(line.indent);
  }
  if (indents.length === 0) return [];
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const outer = bulletsAt(document, section, margin);
  const nested = outer.map((bullet) => nestedIn(document, section.heading, bullet));
  const everywhere = !outer.some(({ content }) => asksAlone(content)) && mostlyAsk(nested.flat());
  return outer.flatMap((bullet, index) => {
    const [first, ...others] = linesBelow(document, bullet.asked + 1, outer[index + 1]?.line ?? section.end);
    if (first !== undefined) return [{ ...bullet, end: first.line }, first, ...others];
    const inner = nested[index] ?? [];
    const unfolds = inner.length > 0 && !asksAlone(bullet.content) && (everywhere || mostlyAsk(inner));
    return unfolds ? inner.map((each) => ({ ...each, about: bullet.line })) : [bullet];
  });
}

const mostlyAsk = (bullets: readonly Bullet[]): boolean => {
  const asking = bullets.filter(({ content }) => asksInList(content)).length;
  return asking >= ENOUGH && asking >= NEARLY_ALL * bullets.length;
};

/** The items right below an item. */
function nestedIn(document: NotesDocument, heading: number, bullet: Bullet): readonly Bullet[] {
  const margin = document.lines[bullet.line]?.indent ?? 0;
  let indent = Number.POSITIVE_INFINITY;
  for (let at = bullet.line + 1; at < bullet.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'item' && line.indent > margin + 1) indent = Math.min(indent, line.indent);
  }
  if (indent === Number.POSITIVE_INFINITY) return [];
  return bulletsAt(document, { heading, first: bullet.line + 1, end: bullet.end }, indent);
}

/** Lines at the margin below an item that ask one each: a list that goes on without marks. */
function linesBelow(document: NotesDocument, first: number, end: number): readonly Bullet[] {
  if (document.lines[first]?.kind !== 'text') return [];
  const found: number[] = [];
  let asking = 0;
  for (let at = first; at < end; at++) {
    const line = document.lines[at];
    if (line === undefined || isEmpty(line)) continue;
    if (line.kind !== 'text' || line.indent > 0 || line.content.length > LONGEST_LINE_OF_LIST) return [];
    found.push(at);
    if (asksAlone(line.content)) asking++;
  }
  if (asking < ENOUGH || asking < MOSTLY * found.length) return [];
  return found.map((line, index) => ({
    line,
    asked: line,
    end: found[index + 1] ?? end,
    content: document.lines[line]?.content ?? '',
  }));
}

/** Whether an item of a list asks, in words or by a question mark. */
export const asksInList = (content: string): boolean =>
  asksAlone(content) || (!STATEMENT.test(content) && (asks(plainLine(content)) || orders(plainLine(content))));

/** Whether items that ask stand each above a paragraph at the margin, which answers it. */
function answersAtMargin(document: NotesDocument, items: readonly number[]): boolean {
  const asking = items.filter((line) => asksAlone(document.lines[line]?.content ?? ''));
  const answered = asking.filter((line) => {
    const next = document.lines[line + 2];
    return isEmpty(document.lines[line + 1]) && next?.kind === 'text' && next.indent === 0;
  });
  return answered.length >= ENOUGH && answered.length === items.length;
}

/** Where the text of an item that goes on over lines ends with a question mark; its first line when it does not. */
function askedUntil(document: NotesDocument, line: number, end: number): number {
  const content = document.lines[line]?.content ?? '';
  if (SENTENCE_END.test(content)) return line;
  for (let at = line + 1; at < Math.min(end, line + LINES_OF_QUESTION); at++) {
    const below = document.lines[at];
    const goesOn = below?.kind === 'text' && (below.indent >= 2 || /^\p{Ll}/u.test(below.content));
    if (!goesOn) return line;
    if (endsInQuestionMark(below.content)) return at;
    if (SENTENCE_END.test(below.content)) return line;
  }
  return line;
}

/** The items down to an indent, each with the line at which its own text ends. */
function bulletsAt(document: NotesDocument, section: Section, margin: number): readonly Bullet[] {
  const items: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'item' && line.indent <= margin + 1) items.push(at);
  }
  const spread = answersAtMargin(document, items);
  return items.map((line, index) => {
    let end = items[index + 1] ?? section.end;
    for (let at = line + 1; at < end; at++) {
      const below = document.lines[at];
      const atMargin = !spread && below?.kind === 'text' && below.indent === 0 && isEmpty(document.lines[at - 1]);
      if (below?.kind === 'rule' || atMargin) end = at;
    }
    const asked = askedUntil(document, line, end);
    const content = document.lines
      .slice(line, asked + 1)
      .map((each) => each.content)
      .join(' ');
    return { line, asked, end, content };
  });
}

/** Whether an item asks by itself: a question mark, or a short one in Chinese with a word that asks. */
export const asksAlone = remembered((content: string): boolean => {
  if (isAnchor(content)) return false;
  const text = plainLine(content);
  if (endsInQuestionMark(text) || asksForStory(text) || (LINK.test(content) && (asks(text) || orders(text))))
    return true;
  return text.length <= SHORT && HAN.test(text) && !STATEMENT.test(text) && (asks(text) || orders(text));
});

/** Whether a short item names what can be asked about: a difference, a principle, a process. */
export const isTopic = (content: string): boolean =>
  !STATEMENT.test(plainLine(content)) && namesTopic(plainLine(content));

/** Whether an item of a list of questions is one by its wording. */
export const asksAmong = (content: string): boolean =>
  asksInList(content) || isTopic(content) || (!isAnchor(content) && setsTask(plainLine(content)));

/** Whether an item is short enough for a question, whatever it says. */
export const mayAsk = (content: string): boolean =>
  content.length <= SHORT && !SENTENCE.test(plainLine(content)) && !isAnchor(content);
