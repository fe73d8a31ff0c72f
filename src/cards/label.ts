import type { Line } from '../markdown/line.ts';
import { remembered } from '../markdown/remembered.ts';
import { Sign } from '../markdown/signs.ts';
import { flatten } from './flatten.ts';
import { firstLetter } from './from-letter.ts';
import { foldLabel, type Role, roleOf } from './vocabulary/index.ts';
import { EXERCISE_WORDS, QUESTION_WORDS } from './vocabulary/questions.ts';

/** A label found at the beginning of a line. */
export interface Label {
  /** The label as written, without emphasis. */
  readonly name: string;
  /** What follows the separator on the same line. */
  readonly rest: string;
  /** Index of `rest` in the text of the line. */
  readonly restStart: number;
  /** Whether a colon (or another separator) stands after the label. */
  readonly separated: boolean;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((one, two) => two.length - one.length)
    .map(literal)
    .join('|');
const QUESTION = alternatives(QUESTION_WORDS);
const NUMBERED = alternatives([...QUESTION_WORDS, ...EXERCISE_WORDS]);
const NUMBER = '(?:#|no\\.?)?\\s*(?:\\d+(?:[.\\-．]\\d+)*|[一二三四五六七八九十百]+)';
const LEAD = '[^\\p{L}\\p{N}?？]*(?:\\d+(?:\\.\\d+)*[.、)]\\s*)?';
const ASIDE = '(?:\\s*[（(][^（()）]*[)）])?';
const QUESTION_LABEL = new RegExp(
  `^(${LEAD}(?:(?:${QUESTION})${ASIDE}\\s*[:：]|(?:${NUMBERED})\\s*${NUMBER}${ASIDE}\\s*(?:[:：.．、)）]|[-–—](?=\\s))|q\\s*[.．、)](?=\\s)|第\\s*${NUMBER}\\s*[题題问問]\\s*[:：.．、]|【(?:${QUESTION})\\s*(?:${NUMBER})?】[:：]?))\\s*`,
  'iu',
);
const BARE_LABEL = new RegExp(
  `^${LEAD}(?:(?:${NUMBERED})\\s*${NUMBER}|第\\s*${NUMBER}\\s*[题題问問])[\\s:：.。]*$`,
  'iu',
);
/** A number in bold, without a separator, before the question: `**問1** …`. */
const BOLD_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}*_]*(\\*\\*|__)((?:${NUMBERED})\\s*${NUMBER}${ASIDE})[.:：]?\\1\\s*(?=\\S)`,
  'iu',
);
const EXERCISE = new RegExp(`^[^\\p{L}]*(?:${alternatives(EXERCISE_WORDS)})\\s*${NUMBER}`, 'iu');
/** What the words of all these begin with. */
const OPENINGS = new Set(
  // The last two are an s and a k to whoever compares without case.
  ['第', ...QUESTION_WORDS, ...EXERCISE_WORDS, 'ſ', '\u212a'].flatMap((word) => [
    word.charCodeAt(0),
    word.toUpperCase().charCodeAt(0),
  ]),
);
const ROLE_LABEL = /^([^:：]{1,60}?)\s*[:：](?!\/\/|:)\s*/u;
const BRACKETED = /^\s*【([^】]{1,20})】\s*[:：]?\s*/u;
const SEPARATOR = /[:：】]/;
/** A line that is a link, and perhaps a remark after it: the label is within. */
const LINKED = /^[^\p{L}\p{N}[]*\[([^\]]+)\]\([^)]*\)/u;
const LONGEST_LINE_FOR_LABEL = 600;

/** Whether a heading is nothing but a numbered question word (`Question 3`): the question is the line below it. */
export const isBareQuestionLabel = remembered((heading: string): boolean => BARE_LABEL.test(flatten(heading).text));

/** Whether a line is labelled as an exercise, which a text need not set as a question. */
export const isExerciseLabel = remembered((content: string): boolean => EXERCISE.test(flatten(content).text));

/** A letter and a number stand for other things as well. */
const LONE = /^\P{L}*\p{Script=Latin}\s*\d/u;

/** Whether a line may begin with a question word: its first letter is that of one, or within a tag. */
export const mayAskByLabel = ({ content, signs }: Line): boolean =>
  (signs & Sign.tag) !== 0 || OPENINGS.has(firstLetter(content));

/** The question label a line begins with: question word, number or not, and a separator, which is mandatory. */
export function questionLabel(line: Line): Label | undefined {
  const link = line.content.includes('](') ? LINKED.exec(line.content) : null;
  const flat = flatten(link?.[1] ?? line.content);
  const shift = link === null ? 0 : line.content.indexOf('[') + 1;
  const found = QUESTION_LABEL.exec(flat.text);
  if (found === null) {
    const bold = BOLD_LABEL.exec(line.content);
    if (bold !== null) {
      const [whole, , name = ''] = bold;
      const rest = line.content.slice(whole.length);
      return { name, rest, restStart: line.contentStart + whole.length, separated: true };
    }
    if (line.kind !== 'heading' && line.kind !== 'text') return undefined;
    if (!isBareQuestionLabel(line.content) || (line.kind === 'text' && LONE.test(line.content))) return undefined;
    return { name: line.content, rest: '', restStart: line.contentStart + line.content.length, separated: false };
  }
  const [whole, name = ''] = found;
  const rest = flat.text.slice(whole.length);
  return { name, rest, restStart: line.contentStart + shift + flat.indexAt(whole.length), separated: true };
}

const SUMMARY = /<summary(?:\s[^>]*)?>(.*?)<\/summary>/i;
const REVEAL =
  /^(?:(?:click|tap|press|show|see|view|reveal|expand|toggle|open|check)\b.{0,40}|.{0,20}\b(?:solution|answers?|explanation)\b.{0,20}|(?:点击|查看|展开|显示|點擊|顯示).{0,20}|.{0,6}(?:答案|解析|解答).{0,6})$/i;

/** Whether the summary of a collapsible block only offers to show an answer. */
export function revealsAnswer(summary: string): boolean {
  const text = flatten(summary)
    .text.replace(/^[^\p{L}]+/u, '')
    .trim();
  return roleOf(foldLabel(text)) === 'answer' || (REVEAL.test(text) && !/[?？]/.test(text));
}

/** What looks like `Label: rest`, or is a label by being a whole heading or a whole bold line. */
export function anyLabel(line: Line): Label | undefined {
  const { content, kind } = line;
  if (content.length > LONGEST_LINE_FOR_LABEL && !SEPARATOR.test(content.slice(0, 80))) return undefined;
  const isSeparated = SEPARATOR.test(content);
  const isWhole = kind === 'heading' || isWhollyBold(content);
  if (!isSeparated && !isWhole) return undefined;
  const flat = flatten(content);
  const found = isSeparated ? (BRACKETED.exec(flat.text) ?? ROLE_LABEL.exec(flat.text)) : null;
  if (found !== null) {
    const [whole, name = ''] = found;
    return {
      name,
      rest: flat.text.slice(whole.length),
      restStart: line.contentStart + flat.indexAt(whole.length),
      separated: true,
    };
  }
  if (!isWhole) return undefined;
  return { name: flat.text, rest: '', restStart: line.contentStart + content.length, separated: false };
}

/** `A`, `**A1**`, `答`, and no option of a command such as `-a`. */
const LONE_LETTER = /^[\s*_]*(?:\p{Extended_Pictographic}\ufe0f?\s*)?[\p{L}]\s?\d*(?:\s*[（(].*[)）])?[\s*_]*$/u;

/** A label that names a part of a card, with the part it names. */
export interface RoleLabel extends Label {
  readonly role: Role;
}

/** What a line names a part of a card by; `label`: what looks like a label on it. */
export function roleLabel(line: Line, label: Label | undefined): RoleLabel | undefined {
  const summary = line.kind === 'markup' ? SUMMARY.exec(line.text) : null;
  if (summary !== null) {
    const restStart = summary.index + summary[0].length;
    const rest = line.text.slice(restStart);
    const role = revealsAnswer(summary[1] ?? '') ? 'answer' : roleOf(foldLabel(summary[1] ?? ''));
    return role === undefined ? undefined : { name: summary[1] ?? '', rest, restStart, separated: true, role };
  }
  if (label === undefined || label.name.length > 60) return undefined;
  const folded = foldLabel(label.name);
  const role = roleOf(folded);
  if (role === undefined || (folded.length === 1 && !(label.separated && LONE_LETTER.test(label.name))))
    return undefined;
  return { ...label, role };
}

const BOLD_MARK = /\*\*|__|<b>|<strong>/;

/** Whether a line is one bold piece and nothing else. */
export const isWhollyBold = (content: string): boolean => BOLD_MARK.test(content) && isOneBoldPiece(content);

const isOneBoldPiece = remembered((content: string): boolean => {
  const found = /^[^\p{L}\p{N}*_<]*(\*\*|__|<b>|<strong>)(.+?)(\*\*|__|<\/b>|<\/strong>)[\s:：?？\\]*$/u.exec(content);
  return found !== null && !(found[2] ?? '').includes('**');
});
