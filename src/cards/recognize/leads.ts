import { asks, endsInQuestionMark, namesTopic, orders, setsTask } from '../asking.ts';
import { plainLine } from '../clean/front.ts';

/** The question an item begins with, and the index at which its answer begins in the item's content. */
export interface Lead {
  readonly front: string;
  readonly from: number;
}

/** A question, an arrow, and its answer. */
const ARROW = /^(.{2,300}?[^\s→=-])\s*(?:→|=>|-->|->|⇒)\s*(\S.*)$/u;
const DASHED = /^(.{4,200}?[?？])\s+[-–—:：]\s+(\S.{2,})$/u;
/** A question and, after its mark, something that answers it on the same line. */
const ANSWERED_ON_LINE = /^(.{4,300}?[?？](?:\*\*|__)?)\s*(?:[-–—:：→]\s*)?(\S.*)$/;
/** A question in Chinese and its answer on one line, without emphasis. */
const ANSWERED_IN_HAN = /^([^?？]{4,80}[?？])\s*([^?？\s][^?？]{5,})$/u;
/** A question, and the label of its answer. */
const LABELLED =
  /^(.{2,300}?)\s*(?:[（(【[]?\b(?:answer|ans|a)\b|[（(【[]?(?:参考)?(?:答案|答))\s*[】\])）]?\s*[:：]\s*(\S.*)$/iu;
/** A question without a mark, or a topic, and what is said of it after a colon or a dash. */
const SAID_OF = /^([^:：。；;!！]{3,80}?)(?:\s*[:：](?:\*\*|__)?\s*|\s*(?:——|—|–)\s*|\s+--?\s+)(\S.*)$/u;
/** A question with its mark, and one word or more after it. */
const SAID_AFTER = /^([^?？]{4,200}[?？](?:\*\*|__)?)\s+([^?？]+)$/u;
/** What goes on with a question and does not answer it. */
const GOES_ON =
  /^(?:[（([]|assume|suppose|support|use|if|and|or|include|consider|please|hint|for example|e\.g|illustrate|with|提示|请|請|并|並|试|試|例如|比如|如|举例|舉例|为什么|说明|以及)/iu;
/** What would be cut within the text of a link. */
const OPEN_LINK = /\[[^\]]*$/;
const HAN = /\p{Script=Han}/u;
/** What stands in all that LABELLED takes, in all that ARROW takes, and in what the others take. */
const COLON = /[:：]/;
const ARROWS = /[→⇒]|[=-]>/;
const MARK = /[?？]/;
const ENOUGH = 2;
const MOSTLY = 0.5;

const leadFrom = (content: string, found: RegExpExecArray | null): Lead | undefined => {
  const [, front = '', rest = ''] = found ?? [];
  return found === null || OPEN_LINK.test(front) ? undefined : { front, from: content.length - rest.length };
};

/** The question and the answer of an item that shows by itself that it holds both. */
function leadOf(content: string, asksAlone: (content: string) => boolean): Lead | undefined {
  const labelled = COLON.test(content) ? LABELLED.exec(content) : null;
  if (labelled !== null && (asks(labelled[1] ?? '') || orders(labelled[1] ?? ''))) return leadFrom(content, labelled);
  const arrow = ARROWS.test(content) ? ARROW.exec(content) : null;
  if (arrow !== null && asksAlone(arrow[1] ?? '')) return leadFrom(content, arrow);
  if (!MARK.test(content)) return undefined;
  const dashed = DASHED.exec(content);
  if (dashed !== null && asks((dashed[1] ?? '').replace(/[?？]/g, ''))) return leadFrom(content, dashed);
  const said = HAN.test(content) ? ANSWERED_IN_HAN.exec(content) : null;
  if (said !== null && asks(said[1] ?? '') && !GOES_ON.test(said[2] ?? '')) return leadFrom(content, said);
  if (endsInQuestionMark(content)) return undefined;
  const found = ANSWERED_ON_LINE.exec(content);
  return found !== null && /^(?:\*\*|__)/.test(content) && asks(found[1] ?? '') ? leadFrom(content, found) : undefined;
}

/** The question and the answer of an item that may hold both: among others that may, it does. */
function maybeLeadOf(content: string): Lead | undefined {
  if (endsInQuestionMark(content)) return undefined;
  const after = SAID_AFTER.exec(content);
  const found = after ?? SAID_OF.exec(content);
  const front = plainLine((found?.[1] ?? '').replace(/[?？]/g, ''));
  const rest = plainLine(found?.[2] ?? '');
  if (found === null || GOES_ON.test(rest) || asks(rest) || orders(rest) || setsTask(rest)) return undefined;
  return after !== null || asks(front) || namesTopic(front) ? leadFrom(content, found) : undefined;
}

/** The questions and answers of the items that hold both on one line; in a list of questions (`listed`) where half seem to, without further signs. */
export function leadsOf(
  contents: readonly string[],
  listed: boolean,
  asksAlone: (content: string) => boolean,
): readonly (Lead | undefined)[] {
  const leads = contents.map((content) => leadOf(content, asksAlone));
  if (!listed) return leads;
  const either = contents.map((content, index) => leads[index] ?? maybeLeadOf(content));
  const many = either.filter((lead) => lead !== undefined).length;
  return many >= Math.max(ENOUGH, MOSTLY * contents.length) ? either : leads;
}
