import type { NotesDocument } from '../../markdown/document.ts';
import { asks, asksOpenly, endsInQuestionMark, orders } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import { isQuestionSection } from '../vocabulary/index.ts';
import { asksAlone, asksAmong, asksInList, type Bullet, hasAnswer, isTopic, LINK, mayAsk } from './bullets.ts';
import type { Surroundings } from './recognizer.ts';
import { listsQuestions, type Section } from './sections.ts';

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

/** Whether a list of short items without answers, of which a third ask, is one of questions. */
const isQuestionList = (document: NotesDocument, bullets: readonly Bullet[], asking: number): boolean =>
  asking * 3 >= bullets.length &&
  bullets.every((bullet) => bullet.content.length <= SHORT && !hasAnswer(document, bullet));

/** Whether the statements after a question answer it: the list begins with a question, and more questions are followed by a statement than by another question. */
function statementsAnswer(bullets: readonly Bullet[], isAsked: (content: string) => boolean): boolean {
  const asked = bullets.map(({ content, lead }) => isAsked(content) || lead !== undefined);
  const answered = asked.filter((here, index) => here && asked[index + 1] === false).length;
  const alone = asked.filter((here, index) => here && asked[index + 1] === true).length;
  return asked[0] === true && (answered >= alone || bullets.some(({ asked, end }) => end > asked + 1));
}

/** How the bullets of a section are read: which ask, and whether those that do not answer the one above. */
export interface Reading {
  readonly bullets: readonly Bullet[];
  readonly isAsked: (content: string) => boolean;
  readonly answersFollow: boolean;
}

/** How many bullets of an announced list ask beyond doubt, and by their wording. */
function countAsking(bullets: readonly Bullet[]): { readonly asking: number; readonly clearly: number } {
  return {
    asking: bullets.filter(({ content, lead }) => asksAmong(content) || lead !== undefined).length,
    clearly: bullets.filter(
      ({ content, lead }) => asksInList(content) || lead !== undefined || (HAN.test(content) && isTopic(content)),
    ).length,
  };
}

/** Whether so many bullets of an announced list ask that all are entries of it. */
export function isAnnounced(document: NotesDocument, bullets: readonly Bullet[]): boolean {
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
export function announcedList(document: NotesDocument, bullets: readonly Bullet[]): Reading {
  const marked = (content: string): boolean => endsInQuestionMark(plainLine(content));
  const alternates = bullets.filter(
    ({ content }, index) =>
      marked(content) && bullets[index + 1] !== undefined && !asksAmong(bullets[index + 1]?.content ?? ''),
  ).length;
  const answered = bullets.filter((bullet) => hasAnswer(document, bullet)).length;
  const inTurn =
    answered === 0 && marked(bullets[0]?.content ?? '') && alternates >= ENOUGH && alternates * 3 >= bullets.length;
  // A link among entries that are none leads to where they come from.
  const linked = bullets.filter(({ content }) => LINK.test(content)).length * 2 >= bullets.length;
  const isEntry = (content: string): boolean => mayAsk(content) && (linked || !LINK.test(content));
  const isAsked = (content: string): boolean => asksAmong(content) || (!inTurn && isEntry(content));
  return { bullets, isAsked, answersFollow: inTurn };
}

/** A list without an announcement, or one of which too few ask for an announced one. */
export function readList(
  document: NotesDocument,
  section: Section,
  all: readonly Bullet[],
  around: Surroundings,
): Reading | undefined {
  const { genre, announced } = around;
  const title = cleanHeading(document.headings[section.heading]?.content ?? '');
  const asking = all.filter(
    ({ content, lead }) => asksAlone(content) || lead !== undefined || (announced && isTopic(content)),
  );
  if (asking.length < ENOUGH) return undefined;
  // Names with a question mark, unanswered, are ideas.
  const named = ({ content }: Bullet): boolean =>
    !HAN.test(content) && !asks(content.replace(/[?？]/g, '')) && !orders(plainLine(content));
  const isUnannounced = !listsQuestions(document, section.heading, around);
  if (isUnannounced && asking.every((bullet) => named(bullet) && !hasAnswer(document, bullet))) return undefined;
  if (announced && asking.length * 2 < all.length && !isQuestionList(document, all, asking.length)) {
    const answered = all.filter((bullet) => asksAlone(bullet.content) && hasAnswer(document, bullet));
    return genre === 'study' ? { bullets: answered, isAsked: asksAlone, answersFollow: false } : undefined;
  }
  const first = all[0];
  const alternates = first !== undefined && (asksAlone(first.content) || first.lead !== undefined);
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
