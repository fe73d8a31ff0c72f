import type { NotesDocument } from '../../markdown/document.ts';
import { asks, asksForStory, endsInQuestionMark, namesTopic, orders, setsTask } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import { type Lead, leadsOf } from './leads.ts';
import { isEmpty, lastFilled } from './lines.ts';
import type { Section } from './sections.ts';

/** An item that is a link to a heading of the same text. */
export const ANCHOR = /^\[[^\]]*\]\(#[^)]*\)\s*$/;
/** An item that is a link to somewhere else. */
const LINK = /^\[[^\]]*\]\((?!#)[^)]*\)\s*$/;
const HAN = /\p{Script=Han}/u;
const SHORT = 60;
/** Goals of a lesson, and sentences: they hold question words without asking. */
/** More than one sentence, or the end of one. */
const SENTENCE = /^(?:我|了解|掌握|熟悉)|[。]/u;
const STATEMENT =
  /^(?:了解|掌握|理解|学习|熟悉|知道|学会|能够|會|学|通过|我|你(?:将|會|会|可以|能)|用于)|[。；;：:]|[，,].{12,}$/u;
const ENOUGH = 2;
const MANY = 6;
const NEARLY_ALL = 0.6;

/** An item of a list with what is nested below it. */
export interface Bullet {
  readonly line: number;
  readonly end: number;
  readonly content: string;
  /** The question and the answer of an item that holds both. */
  readonly lead?: Lead;
}

/** Whether something is nested below an item. */
export const hasAnswer = (document: NotesDocument, { line, end }: Bullet): boolean =>
  lastFilled(document, line + 1, end) > line;

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
    return { line, end, content: document.lines[line]?.content ?? '' };
  });
}

/** Whether an item asks by itself: a question mark, or a short one in Chinese with a word that asks. */
export function asksAlone(content: string): boolean {
  if (ANCHOR.test(content)) return false;
  const text = plainLine(content);
  if (endsInQuestionMark(text) || asksForStory(text) || (LINK.test(content) && (asks(text) || orders(text))))
    return true;
  return HAN.test(text) && text.length <= SHORT && !STATEMENT.test(text) && (asks(text) || orders(text));
}

/** Whether a short item names what can be asked about: a difference, a principle, a process. */
export const isTopic = (content: string): boolean =>
  !STATEMENT.test(plainLine(content)) && namesTopic(plainLine(content));

/** Whether an item of a list of questions is one by its wording. */
export const asksAmong = (content: string): boolean =>
  asksInList(content) || isTopic(content) || (!ANCHOR.test(content) && setsTask(plainLine(content)));

/** Whether an item is short enough for a question, whatever it says. */
export const mayAsk = (content: string): boolean =>
  content.length <= SHORT && !SENTENCE.test(plainLine(content)) && !ANCHOR.test(content);
