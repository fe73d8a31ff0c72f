import type { CardKind } from '../../cards/card.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import { parseMarkdown } from '../../markdown/tree.ts';
import { keyPointsIn } from '../answer/key-points.ts';
import { answerKey } from '../answer/normalize.ts';
import { plainTextIn } from '../answer/plain-text.ts';
import { coverageOf, type Terms, termsOf } from '../answer/terms.ts';

/** A card seen as a source of short statements that can stand as options. */
export interface Source {
  readonly subject: IdentifiedCard;
  /** The beginning of the answer, longer and longer, each ending where a clause ends. */
  readonly statements: readonly Statement[];
  readonly frontTerms: Terms;
  /** The content of the whole answer. */
  readonly answerTerms: Terms;
}

/** A text that can stand as an option. */
export interface Statement {
  readonly text: string;
  /** In terminal columns: a Chinese character counts two. */
  readonly width: number;
  readonly key: string;
  readonly terms: Terms;
}

/** Told in one piece or marked by the author: nothing of them can stand for itself as an option. */
const TALKS: ReadonlySet<CardKind> = new Set<CardKind>(['story', 'question-only', 'choice']);

/** Longer options are not read, in columns. */
const WIDEST = 120;

/** The share of a statement that may occur in another answer before it might be right there. */
const MOST_SHARED = 0.5;

/** Questions that share more of their content than this ask the same. */
const SAME_QUESTION = 0.75;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** A function that makes the source of a card when it is first asked for. */
export type SourceLookup = (subject: IdentifiedCard) => Source;

/** Makes each source once: working out the statements of a card means parsing its answer. */
export function createSourceLookup(): SourceLookup {
  const known = new Map<CardId, Source>();
  return (subject) => {
    const source = known.get(subject.id) ?? sourceOf(subject);
    known.set(subject.id, source);
    return source;
  };
}

/** What a card offers as options. Cards that are talks or have no answer offer nothing. */
function sourceOf(subject: IdentifiedCard): Source {
  const { card } = subject;
  const frontTerms = termsOf(card.front);
  if (card.kind === 'cloze') {
    return {
      subject,
      statements: [statement(card.cloze.join(' / '))],
      frontTerms,
      answerTerms: termsOf(card.cloze.join(' ')),
    };
  }
  const blocks = parseMarkdown(card.back).children;
  const clauses = TALKS.has(card.kind) ? [] : keyPointsIn(blocks).flatMap(({ text }) => clausesOf(text));
  const statements = beginningsOf(clauses).map(statement);
  return { subject, statements, frontTerms, answerTerms: termsOf(plainTextIn(blocks)) };
}

/** Clauses with the sign that ends them; a point that ends without one gets a semicolon. */
function clausesOf(text: string): readonly string[] {
  const isCjk = /\p{sc=Han}/u.test(text);
  const isEnded = /[。！？；，,.;!?]$/u.test(text);
  const ended = `${text}${isEnded ? '' : isCjk ? '；' : ';'}${isCjk ? '' : ' '}`;
  return ended.match(/.+?(?:[，。！？；]+|[,;!?.]+(?:\s+|$)|$)/gu) ?? [];
}

function beginningsOf(pieces: readonly string[]): readonly string[] {
  const beginnings: string[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    const shown = text.replace(/[\s，。；、,;.:：]+$/u, '').trim();
    if (columns(shown) > WIDEST) break;
    if (isBalanced(shown) && shown !== '') beginnings.push(shown);
  }
  return beginnings;
}

/** Whether every bracket that opens is closed: a statement cut inside brackets looks cut. */
function isBalanced(text: string): boolean {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return count(/[([{（【「『《“]/gu) === count(/[)\]}）】」』》”]/gu);
}

function columns(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Of many statements few are ever compared, so what comparing takes is worked out when it is asked for. */
function statement(text: string): Statement {
  let key: string | undefined;
  let terms: Terms | undefined;
  return {
    text,
    width: columns(text),
    get key() {
      key ??= answerKey(text);
      return key;
    },
    get terms() {
      terms ??= termsOf(text);
      return terms;
    },
  };
}

/** Whether two statements say the same or one contains the other. */
export function overlaps(one: Statement, other: Statement): boolean {
  if (one.key.includes(other.key) || other.key.includes(one.key)) return true;
  return coverageOf(one.terms, other.terms) > MOST_SHARED || coverageOf(other.terms, one.terms) > MOST_SHARED;
}

/** Whether a statement about `other` might be a right answer to the question of `asked` as well. */
export function mightBeRight(asked: Source, right: Statement, other: Source, wrong: Statement): boolean {
  return (
    asked.subject.id === other.subject.id ||
    asked.subject.siblings.includes(other.subject.id) ||
    asksTheSame(asked.frontTerms, other.frontTerms) ||
    overlaps(right, wrong) ||
    coverageOf(wrong.terms, asked.answerTerms) > MOST_SHARED ||
    coverageOf(right.terms, other.answerTerms) > MOST_SHARED
  );
}

function asksTheSame(one: Terms, other: Terms): boolean {
  return coverageOf(one, other) > SAME_QUESTION && coverageOf(other, one) > SAME_QUESTION;
}
