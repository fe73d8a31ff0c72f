import type { NotesDocument } from '../../markdown/document.ts';
import { remembered, rememberedByLine } from '../../markdown/remembered.ts';
import { asks, namesTopic, orders } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { anyPattern } from '../vocabulary/any-pattern.ts';
import { isReverseQuestions, isTips } from '../vocabulary/index.ts';
import {
  CLEAR_ROUND,
  CLEAR_ROUNDS,
  INTERVIEW_ADVICE,
  INTERVIEW_WORDS,
  ROUND_REMARKS,
  ROUNDS,
} from '../vocabulary/rounds.ts';
import { bulletDrafts } from './bullet-drafts.ts';
import { asksAmong, asksInList, type Bullet, bulletsOf, mayAsk } from './bullets.ts';
import { firstFilled, isEmpty } from './lines.ts';
import type { Recognizer } from './recognizer.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What was said in a round of an interview; `label`: the line that names it, when that is no heading. */
interface Round {
  readonly part: Section;
  readonly isClear: boolean;
  readonly label?: number;
  /** Whether it stands below a heading of its own within the round, or in a list of rounds: there its entries may name subjects only. */
  readonly isNested: boolean;
}

const isClearRound = anyPattern(CLEAR_ROUNDS);
const isNamedRound = anyPattern(ROUNDS);
const HAN = /\p{Script=Han}/u;
const LONGEST_NAME = 40;
const LONGEST_ENTRY = 60;
const INTRODUCTION = 8;
const ENOUGH = 2;
const MOSTLY = 0.5;
const SOME = 0.2;
/** What stands after a name and a colon says what was asked, when it is more than the name of a subject. */
const SAID = /：\s*\S|^[^:]*:.*\p{Script=Han}|:(?:\s+\S+){4}/u;
const SENTENCE = /[。；;！!.]\s*$/u;

const ASIDE = /\([^()]*\)/g;

/** How a line names a round of an interview, when it does. */
const roundOf = remembered((content: string): 'clear' | 'named' | undefined => {
  if (content.length > LONGEST_LINE) return undefined;
  const text = plainLine(content).normalize('NFKC').replace(ASIDE, ' ').trim();
  if (text.length > LONGEST_NAME) return undefined;
  const round = isClearRound(text) ? 'clear' : isNamedRound(text) ? 'named' : undefined;
  return round === undefined || SENTENCE.test(text) || asks(text) ? undefined : round;
});

/** The round a heading belongs to: its own or that of a heading above, when none between asks. */
const headingRound: (document: NotesDocument, heading: number) => Omit<Round, 'part'> | undefined = rememberedByLine(
  (document, heading) => {
    if (heading < 0) return undefined;
    const title = cleanHeading(document.headings[heading]?.content ?? '');
    const round = heading === document.title ? undefined : roundOf(title);
    if (round !== undefined) return { isClear: round === 'clear', isNested: false };
    const above = headingRound(document, document.headings[heading]?.parent ?? -1);
    return above === undefined || namesOther(title) ? undefined : { ...above, isNested: true };
  },
);

/** Whether a heading below that of a round is about something else. */
const namesOther = (title: string): boolean =>
  asks(title) || orders(title) || namesTopic(title) || isTips(title) || isReverseQuestions(title);

/** The round that a line names for what is below it: one at the margin, or an item with others nested. */
function roundAt(document: NotesDocument, at: number): 'clear' | 'named' | undefined {
  const line = document.lines[at];
  if (line === undefined || line.indent >= 2 || (line.kind !== 'text' && line.kind !== 'item')) return undefined;
  if (line.kind === 'item') {
    const below = document.lines[firstFilled(document, at + 1, Math.min(at + 3, document.lines.length))];
    if (below?.kind !== 'item' || below.indent <= line.indent + 1) return undefined;
  }
  const round = roundOf(line.content);
  return round === undefined || SAID.test(line.content) ? undefined : round;
}

/** The rounds a text tells of, in order: below headings, or below lines within a section. */
function roundsOf(document: NotesDocument): readonly Round[] {
  return sectionsOf(document).flatMap((section): readonly Round[] => {
    const above = headingRound(document, section.heading);
    const cuts: { readonly line: number; readonly isClear: boolean }[] = [];
    for (let at = section.first; at < section.end; at++) {
      const round = roundAt(document, at);
      if (round !== undefined) cuts.push({ line: at, isClear: round === 'clear' });
    }
    const { heading } = section;
    const head = above === undefined ? [] : [{ ...above, part: { ...section, end: cuts[0]?.line ?? section.end } }];
    return [
      ...head,
      ...cuts.map(({ line, isClear }, index) => ({
        part: { heading, first: line + 1, end: cuts[index + 1]?.line ?? section.end },
        isClear,
        label: line,
        isNested: document.lines[line]?.kind === 'item',
      })),
    ];
  });
}

/** The lines of a round without list marks, when it is nothing but short ones. */
function plainEntries(document: NotesDocument, { first, end }: Section): readonly Bullet[] {
  const entries: Bullet[] = [];
  for (let line = first; line < end; line++) {
    const here = document.lines[line];
    if (isEmpty(here)) continue;
    if (here?.kind !== 'text' || here.content.length > LONGEST_ENTRY || SENTENCE.test(here.content)) return [];
    entries.push({ line, asked: line, end: line + 1, content: here.content });
  }
  return entries.length < ENOUGH ? [] : entries;
}

/** Whether an entry of a round tells what was asked, and not how it went. */
const isEntry = (content: string): boolean =>
  asksAmong(content) || (mayAsk(content) && !ROUND_REMARKS.test(plainLine(content)));

function entriesOf(document: NotesDocument, { part }: Round): readonly Bullet[] {
  const listed = bulletsOf(document, part, false).flat();
  const all = listed.length > 0 ? listed : plainEntries(document, part);
  const entries = all.filter(({ content }) => isEntry(content));
  return entries.length >= MOSTLY * all.length ? entries : [];
}

/** Whether the title, the first lines, a heading or the name of the file speak of an interview. */
function speaksOfInterview(document: NotesDocument, name: boolean): boolean {
  const { bodyLine } = document.frontMatter;
  return (
    name ||
    document.headings.some(({ content }) => INTERVIEW_WORDS.test(content)) ||
    document.lines.slice(bodyLine, bodyLine + INTRODUCTION).some(({ text }) => INTERVIEW_WORDS.test(text))
  );
}

/** Accounts of interviews: what was asked in each round. */
export const rounds: Recognizer = {
  name: 'rounds',
  rule: 'A heading or line that names a round of an interview (`一面`, `Phone screen`) over short entries, where two rounds are told of or the text speaks of an interview: every entry is a question, remarks on how it went are not.',
  examples: [
    {
      title: 'two rounds as lines',
      text: '某厂后端\n\n一面（40min）\n1. 自我介绍\n2. 写放大\n3. 页缓存的作用\n\nHR面\n- 为什么换工作\n- 时长：20 分钟\n',
      cards: [
        { front: '自我介绍', kind: 'question-only', line: 4 },
        { front: '写放大', kind: 'question-only', line: 5 },
        { front: '页缓存的作用', kind: 'question-only', line: 6 },
        { front: '为什么换工作', kind: 'question-only', line: 9 },
      ],
    },
    {
      title: 'rounds as headings, where the text speaks of an interview',
      text: '# My interview\n\n## Phone screen\n\n- Explain paging\n- Two sum\n\n## Round 2\n\n- Design a queue\n',
      cards: [
        { front: 'Explain paging', kind: 'question-only', line: 5 },
        { front: 'Two sum', kind: 'question-only', line: 6 },
        { front: 'Design a queue', kind: 'question-only', line: 10 },
      ],
    },
    { title: 'rounds of something else', text: '# Cup\n\n## Round 1\n\n- Ann 3 : 2 Bob\n- Cat 1 : 3 Dan\n', cards: [] },
  ],
  find: (document, { claims, announced }): readonly Draft[] => {
    const speaks = speaksOfInterview(document, announced);
    if (!speaks && !CLEAR_ROUND.test(document.source.text)) return [];
    const told = roundsOf(document);
    if (told.length === 0 || INTERVIEW_ADVICE.test(document.headings[0]?.content ?? '')) return [];
    const clear = told.filter(({ isClear }) => isClear).length;
    if (!speaks && clear < ENOUGH) return [];
    const entries = told.map((round) => entriesOf(document, round));
    const all = entries.flat();
    const asking = all.filter(({ content }) => asksAmong(content)).length;
    const sure = speaks && clear > 0 && HAN.test(document.source.text);
    if (asking === 0 || (asking < SOME * all.length && !sure)) return [];
    return told.flatMap((round, index): readonly Draft[] => {
      const list = entries[index] ?? [];
      if (round.isNested && list.filter(({ content }) => asksInList(content)).length < SOME * list.length) return [];
      const free = list.filter(({ line, end }) => claims.areFree(line, end));
      const { content = '' } = document.lines[round.label ?? -1] ?? {};
      const name = plainLine(content).replace(/[\s:：]+$/u, '');
      return bulletDrafts(document, round.part, { bullets: free, isAsked: isEntry, answersFollow: false }).map(
        (draft) => (name === '' ? draft : { ...draft, within: [name] }),
      );
    });
  },
};
