import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { Sign } from '../../markdown/signs.ts';
import { asks, asksForStory, comparesThings, endsInQuestionMark, namesTopic, orders } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import { type Draft, passageOf } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { isWhollyBold } from '../label.ts';
import { isQuestionSection, isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { firstFilled, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { isUnderTips, listsQuestions } from './sections.ts';

interface Question {
  readonly line: number;
  readonly front: string;
  /** Numbered bold lines that do not ask count where most others do. */
  readonly asks: boolean;
  /** Whether it is worded or numbered as an entry of a list of questions. */
  readonly hints: boolean;
  /** Index at which an answer begins on the same line. */
  readonly bodyFrom?: number;
}

/** What a line in bold holds. */
const MARKS = Sign.emphasis | Sign.tag;
const NUMBERED = /^\W*\d{1,3}\s*[.)、．]/;
const BOLD_LEAD = /^(?:\d{1,3}[.)、]\s*)?(\*\*|__)(.{4,300}?)\1\s*/;
const ENOUGH = 2;
const SOME = 0.3;
const LONGEST_ENTRY = 60;
const SENTENCE = /[。；;，,！!].{0,400}\S/u;

const isFirst = (document: NotesDocument, at: number): boolean =>
  document.headings.length === 0 && firstFilled(document, document.frontMatter.bodyLine, at) === at;

/** Whether a question is what a file without headings begins with: its title. */
const isTitle = (document: NotesDocument, question: Question | undefined): boolean =>
  question !== undefined && isFirst(document, question.line);

/** The question on a line; `entries`: in a list of questions every short bold line may be one. */
function questionAt(document: NotesDocument, at: number, entries: boolean): Question | undefined {
  const line = document.lines[at];
  if (line === undefined || (line.kind !== 'text' && line.kind !== 'item') || line.indent >= 2) return undefined;
  if (isWhollyBold(line.content)) {
    const numbered = NUMBERED.test(line.content) || line.marker?.number !== undefined;
    const asking =
      endsInQuestionMark(flatten(line.content).text) ||
      asksForStory(line.content) ||
      (numbered && asks(line.content)) ||
      ((numbered || entries) && orders(line.content));
    const hints = numbered || namesTopic(plainLine(line.content));
    const compares = !numbered && comparesThings(line.content) && !/[:：][\s*_]*$/.test(line.content);
    if (compares && isFirst(document, at)) return { line: at, front: line.content, asks: true, hints: true };
    if (asking || numbered) return { line: at, front: line.content, asks: asking, hints };
    const entry = entries && plainLine(line.content).length <= LONGEST_ENTRY && !SENTENCE.test(line.content);
    return entry && firstFilled(document, at + 1, at + 3) < at + 3
      ? { line: at, front: line.content, asks: false, hints }
      : undefined;
  }
  const lead = BOLD_LEAD.exec(line.content);
  if (lead === null || !endsInQuestionMark(lead[2] ?? '')) return undefined;
  return { line: at, front: lead[2] ?? '', asks: true, hints: true, bodyFrom: line.contentStart + lead[0].length };
}

/** How many bold questions show that they are meant to be answered. */
function enoughIn(document: NotesDocument, { genre, announced }: Surroundings, first: Question | undefined): number {
  if (isTitle(document, first)) return 1;
  if (genre !== 'study') return isQuestionSection(document.headings[0]?.content ?? '') ? ENOUGH : ENOUGH + 1;
  return announced ? 1 : ENOUGH;
}

/** The headings (-1: before the first) below which bold lines are the entries of a list of questions: announced, and not asking themselves. */
function listedHeadings(document: NotesDocument, around: Surroundings): ReadonlySet<number> {
  const asked = document.headings.filter(({ content }) => asks(content) || namesTopic(cleanHeading(content))).length;
  const found = new Set<number>();
  if (asked >= SOME * document.headings.length && asked > 1) return found;
  for (let heading = -1; heading < document.headings.length; heading++)
    if (listsQuestions(document, heading, around) && !isUnderTips(document, heading)) found.add(heading);
  return found;
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const { claims } = around;
  const questions: Question[] = [];
  const listed = listedHeadings(document, around);
  document.lines.forEach(({ signs }, at) => {
    if ((signs & MARKS) === 0 || !claims.isFree(at)) return;
    const above = headingAbove(document.headings, at);
    const question = questionAt(document, at, listed.has(above));
    const heading = document.headings[above]?.content ?? '';
    if (question !== undefined && !isTips(heading) && !isReverseQuestions(heading) && !endsInQuestionMark(heading))
      questions.push(question);
  });
  const asking = questions.filter((question) => question.asks);
  const hinting = questions.filter((question) => question.hints).length;
  const isList = listed.size > 0 && hinting >= ENOUGH && hinting >= SOME * questions.length;
  const chosen = isList || asking.length * 2 >= questions.length ? questions : asking;
  if (!isList && asking.length < enoughIn(document, around, asking[0])) return [];
  return chosen.map((question, index): Draft => {
    const heading = headingAbove(document.headings, question.line);
    let end = Math.min(
      chosen[index + 1]?.line ?? document.lines.length,
      document.headings[heading + 1]?.line ?? document.lines.length,
    );
    for (let at = question.line + 1; at < end; at++)
      if (document.lines[at]?.kind === 'rule' || !claims.isFree(at)) end = at;
    const last = lastFilled(document, question.line + 1, end);
    const first = question.bodyFrom === undefined ? question.line + 1 : question.line;
    return {
      start: [question.line, document.lines[question.line]?.contentStart ?? 0],
      last: Math.max(last, question.line),
      front: question.front,
      back:
        Math.max(last, question.bodyFrom === undefined ? -1 : question.line) >= first
          ? [passageOf(first, Math.max(last, first), question.bodyFrom)]
          : [],
      heading,
    };
  });
}

/** Bold lines that ask. */
export const boldQuestions: Recognizer = {
  name: 'bold-questions',
  rule: 'At least two bold lines (or bold beginnings of lines) at the margin that end in a question mark: each is a card up to the next. In a list of questions whose headings do not ask, every short bold line over a text when a third is numbered, asks or names a topic.',
  examples: [
    {
      title: 'a bold line each, and a bold beginning',
      text: '## Caching\n\n**What is a hit?**\n\nFound in the cache.\n\n**2. Explain eviction**\n\nMaking room.\n\n**Who invalidates?** The writer.\n',
      cards: [
        { front: 'What is a hit?', kind: 'qa', line: 3 },
        { front: 'Explain eviction', kind: 'qa', line: 7 },
        { front: 'Who invalidates?', kind: 'qa', line: 11 },
      ],
    },
    {
      title: 'the bold title of a file',
      text: '**深拷贝和浅拷贝的区别**\n\n- 浅拷贝共享引用\n- 深拷贝各有一份\n',
      cards: [{ front: '深拷贝和浅拷贝的区别', kind: 'comparison', line: 1 }],
    },
    { title: 'one rhetorical question in prose', text: '## Design\n\n**Why bother?**\n\nBecause.\n', cards: [] },
  ],
  find,
};
