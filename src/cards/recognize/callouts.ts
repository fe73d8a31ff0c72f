import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { lineText } from '../../markdown/source.ts';
import { asks, endsInQuestionMark, orders } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { revealsAnswer } from '../label.ts';
import { CALLOUT_ANSWERS, CALLOUT_QUESTIONS } from '../vocabulary/callouts.ts';
import { askedWhenFolded } from './folded.ts';
import { isEmpty, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { listsQuestions } from './sections.ts';

/** A box with a kind and a title, in the way of some tool. */
interface Callout {
  readonly line: number;
  readonly kind: string;
  readonly title: string;
  /** Index at which the title begins. */
  readonly index: number;
  /** Last line of the box. */
  readonly last: number;
  /** Last line of what is in it. */
  readonly bodyLast: number;
}

/** `> [!question]- title` */
const QUOTED = /^\s*>\s*\[!([\w-]+)\]\s*[-+]?\s*(.*)$/;
/** `??? question "title"`, `!!! note "title"` */
const ADMONITION = /^(?:\?{3}\+?|!{3})\s+([\w-]+)(?:\s+[\w-]+)*\s*(?:["“](.*)["”])?\s*$/;
/** `::: details title` */
const CONTAINER = /^(:{3,})\s*\{?([\w-]+)\}?\s*(?:\[(.*)\]|(.*))$/;
const CLOSED = /^:{3,}\s*$/;
const questions = new Set(CALLOUT_QUESTIONS);
const answers = new Set(CALLOUT_ANSWERS);

/** The box that begins on a line; `lastClosed`: the last line that closes a container. */
function calloutAt(document: NotesDocument, at: number, lastClosed: number): Callout | undefined {
  const line = document.lines[at];
  if (line === undefined || (line.kind !== 'quote' && line.kind !== 'text')) return undefined;
  const text = lineText(document.source, at);
  const place = (kind: string, title: string, last: number, bodyLast: number): Callout => ({
    line: at,
    kind: kind.toLowerCase(),
    title: title.trim(),
    index: Math.max(0, title === '' ? text.search(/\S/) : text.lastIndexOf(title.trim())),
    last,
    bodyLast,
  });
  let last = at;
  const quoted = line.kind === 'quote' ? QUOTED.exec(text) : null;
  if (quoted !== null) {
    while (document.lines[last + 1]?.kind === 'quote' && !QUOTED.test(lineText(document.source, last + 1))) last++;
    return place(quoted[1] ?? '', quoted[2] ?? '', last, last);
  }
  if (line.kind !== 'text' || line.indent > 3) return undefined;
  const admonition = ADMONITION.exec(line.content);
  if (admonition !== null) {
    while (
      isEmpty(document.lines[last + 1])
        ? last + 1 < document.lines.length
        : (document.lines[last + 1]?.indent ?? 0) >= 4
    )
      last++;
    last = Math.max(at, lastFilled(document, at + 1, last + 1));
    return place(admonition[1] ?? '', admonition[2] ?? '', last, last);
  }
  const container = CONTAINER.exec(line.content);
  if (container === null || at >= lastClosed) return undefined;
  while (!CLOSED.test(document.lines[last + 1]?.text ?? '')) last++;
  return place(container[2] ?? '', container[3] ?? container[4] ?? '', last + 1, last);
}

/** All boxes; what is within one is not looked at again. */
function calloutsOf(document: NotesDocument): readonly Callout[] {
  const found: Callout[] = [];
  const lastClosed = document.lines.findLastIndex(({ text }) => CLOSED.test(text));
  for (let at = document.frontMatter.bodyLine; at < document.lines.length; at++) {
    const callout = calloutAt(document, at, lastClosed);
    if (callout === undefined) continue;
    found.push(callout);
    at = callout.last;
  }
  return found;
}

const asksByTitle = ({ kind, title }: Callout, isAsked: (title: string) => boolean): boolean => {
  const text = plainLine(title);
  if (text === '' || revealsAnswer(title) || answers.has(kind)) return false;
  return (
    endsInQuestionMark(text) ||
    questions.has(kind) ||
    (kind === 'details' && (asks(text) || orders(text) || isAsked(title)))
  );
};

/** The box right below, when it holds the answer. */
function answerBelow(document: NotesDocument, callout: Callout, next: Callout | undefined): Callout | undefined {
  if (next === undefined || !(answers.has(next.kind) || revealsAnswer(next.title))) return undefined;
  for (let at = callout.last + 1; at < next.line; at++) if (!isEmpty(document.lines[at])) return undefined;
  return next;
}

function draftOf(
  document: NotesDocument,
  callout: Callout,
  next: Callout | undefined,
  isAsked: (title: string) => boolean,
): Draft | undefined {
  const titled = asksByTitle(callout, isAsked);
  const first = titled ? callout.line : callout.line + 1;
  if (!titled && !(questions.has(callout.kind) && callout.title === '' && callout.bodyLast > callout.line))
    return undefined;
  const within = lineText(document.source, first);
  const index = titled ? callout.index : within.search(/[^\s>]/);
  const front = titled ? callout.title : within.slice(Math.max(0, index));
  const own = lastFilled(document, first + 1, callout.bodyLast + 1);
  const answer = own > first ? undefined : answerBelow(document, callout, next);
  const back =
    own > first
      ? [{ first: first + 1, last: own }]
      : answer !== undefined && answer.bodyLast > answer.line
        ? [{ first: answer.line + 1, last: answer.bodyLast }]
        : [];
  const last = answer?.last ?? callout.last;
  const heading = headingAbove(document.headings, callout.line);
  return { start: [first, Math.max(0, index)], last, claim: [callout.line, last], front, back, heading };
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const { claims, genre } = around;
  const callouts = calloutsOf(document);
  const folded = callouts.filter(({ kind, title }) => kind === 'details' && title !== '' && !revealsAnswer(title));
  const listed = listsQuestions(document, headingAbove(document.headings, folded[0]?.line ?? 0), around);
  const asked = askedWhenFolded(
    folded.map(({ title }) => title),
    listed,
  );
  const isAsked = (title: string): boolean => genre !== 'project' && asked(title);
  return callouts.flatMap((callout, index) =>
    claims.areFree(callout.line, callout.last + 1)
      ? (draftOf(document, callout, callouts[index + 1], isAsked) ?? [])
      : [],
  );
}

/** Boxes with a title: the callouts, admonitions and containers of other tools. */
export const callouts: Recognizer = {
  name: 'callouts',
  rule: 'A box of a tool (`> [!question] …`, `??? question "…"`, `::: details …`) whose kind or title asks: the title is the question, or the first line without one; what is in it, or in the box of an answer below, is the answer.',
  examples: [
    {
      title: 'a folded callout',
      text: '> [!question]- 什么是写时复制？\n> 写的时候才复制。\n\n> [!note]\n> 只是说明。\n',
      cards: [{ front: '什么是写时复制？', kind: 'qa', line: 1 }],
    },
    {
      title: 'an admonition, and one in two boxes',
      text: '??? question "What is a journal?"\n    A log of intended writes.\n\n> [!question]\n> Why fsync?\n\n> [!success]- Answer\n> To reach the disk.\n',
      cards: [
        { front: 'What is a journal?', kind: 'qa', line: 1 },
        { front: 'Why fsync?', kind: 'qa', line: 5 },
      ],
    },
    {
      title: 'a container',
      text: '::: details 什么是脏页？\n改过而没有写回的页。\n:::\n\n::: tip 建议\n多练习。\n:::\n',
      cards: [{ front: '什么是脏页？', kind: 'qa', line: 1 }],
    },
  ],
  needs: ['[!', '???', '!!!', ':::'],
  find,
};
