import { remembered } from '../markdown/remembered.ts';
import { fromLetter, fromWord } from './from-letter.ts';
import { LONGEST_LINE } from './longest-line.ts';
import { anyPattern } from './vocabulary/any-pattern.ts';
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
import { prefixFinder } from './vocabulary/word-list.ts';
import { withoutTrailing } from './without-trailing.ts';

const MARK = /[?？]/;
const asksAnywhere = anyPattern(ASKING_ANYWHERE);
const endsAsking = anyPattern(ASKING_ENDINGS, { after: '[。.!！]?$' });
const opensAsking = anyPattern(ASKING_OPENINGS, { before: '^', after: "(?![\\p{L}\\p{N}'’-])" });
const TRAILING = /[\s*_\\]/;
const ENDS_ASKING = /[?？][\s"”'’」』*_`~)）]*(?:[（(][^（()）]*[)）]|\{#[^}]*\}|#[^\s#{}()（）]+)*$/;
const NUMBER = /^\d+(?:\.\d+)*[.)、:：\s]\s*/;
const CODE = /`[^`]*`/g;
const MUTE = /`|\]\(|:\/\//;
const LINK_TARGET = /\]\([^)]*\)/g;

const COMPARISON =
  /区别|差别|异同|对比|比较|差异|區別|差別|異同|對比|比較|差異|不同点|不同點|\bvs\b|\bversus\b|differen(?:ce|t\b|tiate)|\bcompare|comparison/i;
const endsAsTopic = anyPattern(TOPIC_ENDINGS, {
  behind: '(?<=\\S\\s*)',
  after: '(?:[（(][^（()）]*[)）])?[\\s:：。.]*$',
});
const opensAsTopic = anyPattern(TOPIC_OPENINGS, { before: '^(?:the )?', after: '(?![\\p{L}\\p{N}])' });
const opensAsTask = anyPattern([...TASKS, ...TASK_VERBS.map((verb) => `${verb} `)], {
  before: '^(?:(?:please|请|請|算法题|算法|编程题|编程|手撕|代码题)[:：]?\\s*)?',
});
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
  return MARK.test(text) && ENDS_ASKING.test(withoutTrailing(speech(text), TRAILING));
}

/** Whether a text asks something: a question mark, or a word that asks. */
export const asks = remembered((text: string): boolean => {
  const said = speech(text).trim();
  if (MARK.test(said) || asksAnywhere(said)) return true;
  const bare = fromWord(fromWord(said).replace(NUMBER, ''));
  return endsAsking(bare) || opensAsking(bare);
});

const opensAsStory = anyPattern(STORY_OPENINGS, { before: '^' });

/** Whether a text asks somebody to tell of himself (`Tell me about a time …`, `谈谈你…`): beyond doubt a question of an interview. */
export const asksForStory = remembered((text: string): boolean => opensAsStory(fromLetter(foldLabel(text))));

const endsAsOrder = anyPattern(IMPERATIVE_ENDINGS, { after: '[。.．]?(?:[（(][^（()）]*[)）])?$' });
// A verb alone is a name (`概述`).
const orderOpening = prefixFinder(
  IMPERATIVES.prefixes ?? [],
  (text, prefix) => text.trim().length > prefix.trim().length,
);

/** Whether a text orders an explanation, as interviewers do (`说说…`, `Compare …`). */
export const orders = remembered((text: string): boolean => {
  const folded = `${fromLetter(foldLabel(text))} `;
  return asksForStory(text) || orderOpening(folded) !== undefined || endsAsOrder(text.trim());
});

/** Whether a text names what can be asked about (`…的区别`, `types of …`); it asks where the texts around it do. */
export const namesTopic = remembered(
  (text: string): boolean =>
    text.length <= LONGEST_TOPIC && (endsAsTopic(text) || opensAsTopic(text) || comparesThings(text)),
);

/** Whether a text sets a task (`设计一个…`, `Implement …`); in lists of questions a task is one of them. */
export const setsTask = remembered((text: string): boolean => opensAsTask(fromLetter(foldLabel(text))));

const holdsProblem = anyPattern([...PROBLEMS, ...PROBLEM_WORDS.map((word) => `\\b${word}\\b`)]);

/** Whether a text says what does not work; among frequently asked questions it asks for the cure. */
export const statesProblem = remembered((text: string): boolean => holdsProblem(text));

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
