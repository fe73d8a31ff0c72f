import type { NotesDocument } from '../../markdown/document.ts';
import { Sign } from '../../markdown/signs.ts';
import { asks, endsInQuestionMark, namesTopic, orders, setsTask } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { isWhollyBold } from '../label.ts';
import { isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { isEmpty, lastFilled } from './lines.ts';
import { numberedLead } from './numbered-lead.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { listsQuestions, type Section, sectionsOf } from './sections.ts';

/** A line that may be the question of the lines below it. */
interface Opening {
  readonly line: number;
  /** How it shows that it asks; `hint`: it is short, and names a topic, sets a task or is numbered. */
  readonly sign: 'mark' | 'word' | 'hint';
  readonly numbered: boolean;
  /** Line at which what is below it ends, exclusive. */
  readonly end: number;
  readonly answered: boolean;
}

const STATEMENT_END = /[。.!！;；:：,，、{}(\\>|]\s*$/u;
/** Beginnings of sentences that hold question words without asking. */
const STATEMENT = /^(?:我|这|那|因为|所以|如果|当|但|而|不管|无论|下面|以下|首先|其次|答)/u;
/** Where nothing announces questions, one that speaks to somebody is part of a talk or a tale. */
const ADDRESSED = /[你我他她您]|\b(?:you|your|i|my|he|she|we|our)\b/i;
const LONGEST_MARKED = 200;
const LONGEST = 60;
const ENOUGH = 2;
const MOSTLY = 0.6;
const SOME = 0.3;
/** Lines that may stand before the first question: a title, a remark. */
const LEAD = 2;

function signOf(document: NotesDocument, at: number): Pick<Opening, 'sign' | 'numbered'> | undefined {
  const line = document.lines[at];
  if (line?.kind !== 'text' || line.indent >= 2 || line.content.length > LONGEST_MARKED) return undefined;
  if (isWhollyBold(line.content)) return undefined;
  const lead = numberedLead(line.content);
  const numbered = lead !== undefined;
  const alone = numbered || isEmpty(document.lines[at - 1]) || document.lines[at - 1]?.kind === 'heading';
  if (!alone && (line.signs & Sign.question) === 0) return undefined;
  const text = plainLine(line.content.slice(lead?.length ?? 0));
  if (endsInQuestionMark(text)) return { sign: 'mark', numbered };
  if (!alone || text.length > LONGEST || STATEMENT.test(text)) return undefined;
  const unended = text.replace(/[.。]$/, '');
  if (STATEMENT_END.test(unended)) return undefined;
  const ordered = orders(text) || (numbered && setsTask(text));
  if (unended !== text && !ordered) return undefined;
  if (asks(text) || ordered) return { sign: 'word', numbered };
  return numbered || namesTopic(text) || setsTask(text) ? { sign: 'hint', numbered } : undefined;
}

function openingsOf(document: NotesDocument, section: Section): readonly Opening[] {
  const found: (Pick<Opening, 'sign' | 'numbered'> & { readonly line: number })[] = [];
  for (let at = section.first; at < section.end; at++) {
    const sign = signOf(document, at);
    if (sign !== undefined) found.push({ ...sign, line: at });
  }
  return found.map((opening, index) => {
    let end = found[index + 1]?.line ?? section.end;
    for (let at = opening.line + 1; at < end; at++) if (document.lines[at]?.kind === 'rule') end = at;
    return { ...opening, end, answered: lastFilled(document, opening.line + 1, end) > opening.line };
  });
}

/** Lines that show something before the first question. */
function leadOf(document: NotesDocument, section: Section, first: number): number {
  let lead = 0;
  for (let at = section.first; at < first; at++) if (!isEmpty(document.lines[at])) lead++;
  return lead;
}

/** The questions among the lines of a section, when the section is one of questions and answers. */
function questionsIn(document: NotesDocument, section: Section, around: Surroundings): readonly Opening[] {
  const listed = listsQuestions(document, section.heading, around);
  const openings = openingsOf(document, section);
  const asking = openings.filter(({ sign }) => sign !== 'hint');
  const numbered = openings.filter((opening) => opening.numbered);
  const sure = listed || around.announced;
  const clearly = numbered.filter(({ sign }) => sign !== 'hint').length;
  const byNumber = numbered.length >= ENOUGH && clearly >= (listed ? SOME : MOSTLY) * numbered.length;
  const chosen = byNumber ? numbered : listed && asking.length >= SOME * openings.length ? openings : asking;
  const [first] = chosen;
  if (first === undefined || chosen.length < ENOUGH || asking.length === 0) return [];
  // What goes on below an item without a blank line is part of its list.
  if (document.lines[first.line - 1]?.kind === 'item') return [];
  const answered = chosen.filter((opening) => opening.answered).length;
  if (leadOf(document, section, first.line) > (sure ? LEAD : byNumber ? 1 : 0)) return [];
  if (answered * 2 < chosen.length && !(sure && byNumber)) return [];
  if (sure) return chosen;
  const clear = chosen.filter(({ line }) => {
    const text = plainLine(document.lines[line]?.content ?? '');
    return asks(text.replace(/[?？]/g, '')) && !ADDRESSED.test(text);
  });
  return answered === chosen.length && clear.length * 2 >= chosen.length ? chosen : [];
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  if (around.genre === 'project') return [];
  return sectionsOf(document).flatMap((section) => {
    const heading = document.headings[section.heading];
    const title = heading?.content ?? '';
    if (isTips(title) || isReverseQuestions(title) || !around.claims.areFree(section.first, section.end)) return [];
    if (heading !== undefined && (endsInQuestionMark(title) || !around.claims.isFree(heading.line))) return [];
    return questionsIn(document, section, around).map((opening, index, all): Draft => {
      const { line } = opening;
      const { content = '', contentStart = 0 } = document.lines[line] ?? {};
      let end = all[index + 1]?.line ?? section.end;
      for (let at = line + 1; at < end; at++) if (document.lines[at]?.kind === 'rule') end = at;
      const last = lastFilled(document, line + 1, end);
      return {
        start: [line, contentStart],
        last: Math.max(last, line),
        front: content.slice(numberedLead(content)?.length ?? 0),
        back: last > line ? [{ first: line + 1, last }] : [],
        heading: section.heading,
      };
    });
  });
}

/** Plain lines that ask, each above its answer. */
export const questionParagraphs: Recognizer = {
  name: 'question-paragraphs',
  rule: 'Two or more plain lines of a section that ask (numbered in whatever way or not), each above its answer: in a list of questions every short line numbered alike or naming a topic is one.',
  examples: [
    {
      title: 'a line that asks, its answer below it',
      text: '什么是快照？\n某一时刻的只读副本。\n\n快照何时失效？\n底层数据被覆盖时。\n',
      cards: [
        { front: '什么是快照？', kind: 'qa', line: 1 },
        { front: '快照何时失效？', kind: 'qa', line: 4 },
      ],
    },
    {
      title: 'numbers in parentheses',
      text: '# Viva\n\n(1) What is a page fault?\nAn access to a page that is not in memory.\n\n(2) Thrashing\nPaging all the time.\n\n(3) What is a frame?\nA piece of memory.\n',
      cards: [
        { front: 'What is a page fault?', kind: 'qa', line: 3 },
        { front: 'Thrashing', kind: 'topic', line: 6 },
        { front: 'What is a frame?', kind: 'qa', line: 9 },
      ],
    },
    {
      title: 'questions a text asks on its way',
      text: 'Deploys were slow for years.\n\nWhy did nobody act?\n\nBecause it worked.\n\nWhat changed?\n\nThe team grew.\n',
      cards: [],
    },
  ],
  find,
};
