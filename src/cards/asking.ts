import { remembered } from '../markdown/remembered.ts';
import { LONGEST_LINE } from './longest-line.ts';
import { foldLabel } from './vocabulary/index.ts';
import {
  ASKING_ANYWHERE,
  ASKING_ENDINGS,
  ASKING_OPENINGS,
  IMPERATIVE_ENDINGS,
  IMPERATIVES,
  PROBLEM_WORDS,
  PROBLEMS,
  STORY_OPENINGS,
  TASK_VERBS,
  TASKS,
  TOPIC_ENDINGS,
  TOPIC_OPENINGS,
} from './vocabulary/questions.ts';
import { withoutTrailing } from './without-trailing.ts';

const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const MARK = /[?？]/;
const ANYWHERE = new RegExp(alternatives(ASKING_ANYWHERE), 'u');
const ENDING = new RegExp(`(?:${alternatives(ASKING_ENDINGS)})[。.!！]?$`, 'u');
const OPENING = new RegExp(`^(?:${ASKING_OPENINGS.join('|')})(?![\\p{L}\\p{N}'’-])`, 'iu');
const ENDS_ASKING = /[?？][\s"”'’」』*_`~)）]*(?:[（(][^（()）]*[)）]|\{#[^}]*\}|#[^\s#{}()（）]+)*$/;
const CODE = /`[^`]*`/g;
const MUTE = /`|\]\(|:\/\//;
const LINK_TARGET = /\]\([^)]*\)/g;

const COMPARISON =
  /区别|差别|异同|对比|比较|差异|區別|差別|異同|對比|比較|差異|不同点|不同點|\bvs\b|\bversus\b|differen(?:ce|t\b|tiate)|\bcompare|comparison/i;
const TOPIC_ENDING = new RegExp(`\\S\\s*(?:${alternatives(TOPIC_ENDINGS)})(?:[（(][^（()）]*[)）])?[\\s:：。.]*$`, 'u');
const TOPIC_OPENING = new RegExp(`^(?:the )?(?:${TOPIC_OPENINGS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const TASK = new RegExp(
  `^(?:(?:please|请|請|算法题|算法|编程题|编程|手撕|代码题)[:：]?\\s*)?(?:${TASKS.join('|')}|(?:${TASK_VERBS.join('|')}) )`,
  'iu',
);
const OPEN =
  /[什甚][么麼]|[怎哪]|如何|为何|為何|为啥|多少|几|幾|区别|區別|\b(?:what|why|how|which|who|when|where|explain|describe|qué|cómo|por qué|cuál|comment|pourquoi|warum|wie)\b/i;
const LONGEST_TOPIC = 60;

/** A text without what cannot ask: code, link targets, addresses. */
function speech(text: string): string {
  if (text.length > LONGEST_LINE) return '';
  if (!MUTE.test(text)) return text;
  return text
    .replace(CODE, ' ')
    .replace(LINK_TARGET, '] ')
    .replace(/https?:\/\/\S+/g, ' ');
}

/** Whether a text has a question mark. */
export function hasQuestionMark(text: string): boolean {
  return MARK.test(speech(text));
}

/** Whether a text ends in a question mark (an aside in parentheses, quotes and emphasis left out). */
export function endsInQuestionMark(text: string): boolean {
  return MARK.test(text) && ENDS_ASKING.test(withoutTrailing(speech(text), /[\s*_\\]/));
}

/** Whether a text asks something: a question mark, or a word that asks. */
export const asks = remembered((text: string): boolean => {
  const said = speech(text).trim();
  const bare = said
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)、:：\s]\s*/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return MARK.test(said) || ANYWHERE.test(said) || ENDING.test(bare) || OPENING.test(bare);
});

const STORY = new RegExp(`^(?:${STORY_OPENINGS.join('|')})`, 'iu');

/** Whether a text asks somebody to tell of himself (`Tell me about a time …`, `谈谈你…`): beyond doubt a question of an interview. */
export const asksForStory = remembered((text: string): boolean =>
  STORY.test(foldLabel(text).replace(/^[^\p{L}]+/u, '')),
);

const ORDER_ENDING = new RegExp(`(?:${IMPERATIVE_ENDINGS.join('|')})[。.．]?(?:[（(][^（()）]*[)）])?$`, 'u');

/** Whether a text orders an explanation, as interviewers do (`说说…`, `Compare …`). */
export const orders = remembered((text: string): boolean => {
  const folded = `${foldLabel(text).replace(/^[^\p{L}]+/u, '')} `;
  const { prefixes = [] } = IMPERATIVES;
  // A verb alone is a name (`概述`).
  const begins = prefixes.some((prefix) => folded.startsWith(prefix) && folded.trim().length > prefix.trim().length);
  return asksForStory(text) || begins || ORDER_ENDING.test(text.trim());
});

/** Whether a text names what can be asked about (`…的区别`, `types of …`); it asks where the texts around it do. */
export const namesTopic = remembered(
  (text: string): boolean =>
    text.length <= LONGEST_TOPIC && (TOPIC_ENDING.test(text) || TOPIC_OPENING.test(text) || comparesThings(text)),
);

/** Whether a text sets a task (`设计一个…`, `Implement …`); in lists of questions a task is one of them. */
export const setsTask = remembered((text: string): boolean => TASK.test(foldLabel(text).replace(/^[^\p{L}]+/u, '')));

const PROBLEM = new RegExp(`${PROBLEMS.join('|')}|\\b(?:${PROBLEM_WORDS.join('|')})\\b`, 'iu');

/** Whether a text says what does not work; among frequently asked questions it asks for the cure. */
export const statesProblem = remembered((text: string): boolean => PROBLEM.test(text));

/** Parentheses right after a Latin word are a call. */
const EMPTY_GAP = /（[\s\u3000]*）|\([\s\u3000]+\)|(?<![\w`)\]])\([)）]|[_＿]{3,}/u;

/** Whether a text leaves a gap to fill in: empty parentheses, or a line to write on. */
export const leavesGap = remembered((text: string): boolean => text.length <= LONGEST_LINE && EMPTY_GAP.test(text));

/** Whether a text asks for a difference. */
export function comparesThings(front: string): boolean {
  return COMPARISON.test(front);
}

/** Whether a text asks for more than yes or no. */
export function asksOpenly(text: string): boolean {
  return OPEN.test(text);
}
