import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, endsInQuestionMark, orders, setsTask } from '../asking.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { isExerciseLabel } from '../label.ts';
import { anyLabelAt, partLabel, questionLabelAt } from '../line-labels.ts';
import { type QuestionPlace, questionDraft } from '../question-draft.ts';
import { isDefectLabel, isTips } from '../vocabulary/index.ts';
import { firstFilled, isStructural, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';

interface Found {
  readonly line: number;
  readonly front: string;
  readonly start: readonly [number, number];
  readonly bodyFirst: number;
  readonly bodyFrom?: number;
  /** Whether the question is a heading without a label, known by the answer below it. */
  readonly unlabelled: boolean;
}

/** `Q: … A: …` on one line: the index at which the answer label begins in the rest of the question. */
const ANSWER_ON_LINE =
  /(?:^|[\s→?？.。!！;；*])(?:→\s*)?(?:\*\*)?(?:A|Ans|Answer|答|答案|回答)(?:\*\*)?\s*[:：]\s*(?:\*\*)?/;

function questionAt(document: NotesDocument, claims: Claims, at: number): Found | undefined {
  const line = document.lines[at];
  const label = questionLabelAt(document, at);
  if (
    line === undefined ||
    label === undefined ||
    !claims.isFree(at) ||
    (line.kind === 'markup' && isExerciseLabel(line.content))
  )
    return undefined;
  if (label.rest.trim() !== '') {
    const split = ANSWER_ON_LINE.exec(label.rest);
    if (split !== null && split.index > 0) {
      const whole = line.text.indexOf(split[0].trim(), label.restStart);
      const front = label.rest.slice(0, split.index + 1).replace(/[→\s*]+$/, '');
      const bodyFrom = whole < 0 ? label.restStart + split.index + split[0].length : whole + split[0].trim().length;
      return { line: at, front, start: [at, label.restStart], bodyFirst: at, bodyFrom, unlabelled: false };
    }
    return { line: at, front: label.rest, start: [at, label.restStart], bodyFirst: at + 1, unlabelled: false };
  }
  const next = firstFilled(document, at + 1, Math.min(at + 4, document.lines.length));
  const below = document.lines[next];
  if (
    !isStructural(below) ||
    !claims.isFree(next) ||
    below.kind === 'heading' ||
    questionLabelAt(document, next) !== undefined ||
    partLabel(document, next) !== undefined
  )
    return undefined;
  return { line: at, front: below.content, start: [at, line.contentStart], bodyFirst: next + 1, unlabelled: false };
}

/** A heading is a question when an answer is labelled below it, before the next heading, and nothing above the answer asks by itself. */
function answeredHeading(document: NotesDocument, claims: Claims, index: number): Found | undefined {
  const heading = document.headings[index];
  if (heading === undefined || !claims.isFree(heading.line) || partLabel(document, heading.line) !== undefined)
    return undefined;
  if (isTips(heading.content) || (heading.level === 1 && index === 0 && !asks(heading.content))) return undefined;
  let answers = 0;
  for (let at = heading.bodyStart; at < heading.ownEnd; at++) {
    if (!claims.isFree(at)) return undefined;
    const line = document.lines[at];
    if (questionLabelAt(document, at) !== undefined) return undefined;
    const role = partLabel(document, at)?.role;
    if (role === 'answer' || role === 'strong' || role === 'weak') answers += role === 'answer' ? 1 : 0.25;
    else if (
      answers === 0 &&
      role === undefined &&
      isStructural(line) &&
      line.marker?.number !== undefined &&
      line.indent < 2 &&
      (asks(line.content) || orders(line.content))
    )
      return undefined;
  }
  const next = document.headings[index + 1];
  if (answers === 0 && next !== undefined && next.level > heading.level && heading.ownEnd === next.line) {
    const role = partLabel(document, next.line)?.role;
    if (role === 'answer' || role === 'strong' || role === 'weak') answers = 1;
  }
  if (answers === 0 || answers >= 2) return undefined;
  const { contentStart = 0 } = document.lines[heading.line] ?? {};
  return {
    line: heading.line,
    front: heading.content,
    start: [heading.line, contentStart],
    bodyFirst: heading.bodyStart,
    unlabelled: true,
  };
}

/** Whether the last line before a heading is an answer label with nothing after it: the answer is what the heading begins. */
function endsInLabel(document: NotesDocument, found: Found, end: number): boolean {
  const label = partLabel(document, lastFilled(document, found.bodyFirst, end));
  return label !== undefined && label.rest.trim() === '' && (label.role === 'answer' || label.role === 'strong');
}

/** Where an answer ends whose heading stands beside that of its question, at the same level; `end` without one. */
function answerBeside(document: NotesDocument, index: number, end: number): number {
  const after = headingAbove(document.headings, end);
  const next = document.headings[after];
  if (next === undefined || after <= index || next.line !== end || next.level !== document.headings[index]?.level)
    return end;
  const role = partLabel(document, end)?.role;
  return role === 'answer' || role === 'strong' ? next.subtreeEnd : end;
}

function scopeEnd(document: NotesDocument, found: Found, nextQuestion: number): number {
  const index = headingAbove(document.headings, found.line);
  const heading = document.headings[index];
  const isHeading = heading?.line === found.line;
  const next = document.headings[index + 1];
  let end = Math.min(nextQuestion, isHeading ? heading.subtreeEnd : (next?.line ?? document.lines.length));
  if (!isHeading && end === next?.line && next.level > (heading?.level ?? 0) && endsInLabel(document, found, end)) {
    end = Math.min(nextQuestion, heading?.subtreeEnd ?? document.lines.length);
  }
  if (isHeading && end < nextQuestion) end = Math.min(nextQuestion, answerBeside(document, index, end));
  for (let at = found.bodyFirst; at < end; at++) if (document.lines[at]?.kind === 'rule') end = at;
  return end;
}

/** `问题：…` as a heading, without a number: what a text is about, when it neither asks nor is answered by a label. */
function isProblem(document: NotesDocument, found: Found, draft: Draft): boolean {
  const line = document.lines[found.line];
  if (line?.kind !== 'heading' || !/^\P{L}*(?:问题|問題)\s*[:：]/u.test(line.content)) return false;
  const labels = [...(draft.parts?.values() ?? [])].includes('label');
  return !asks(found.front) && !orders(found.front) && !labels;
}

/** Whether what is labelled as an exercise is none: nothing asks or sets a task, in its title or at the beginning of its text, and no answer is labelled. */
function isOnlyNamed(document: NotesDocument, found: Found, draft: Draft, end: number): boolean {
  if (!isExerciseLabel(document.lines[found.line]?.content ?? '')) return false;
  const first = document.lines[firstFilled(document, found.bodyFirst, end)]?.content ?? '';
  const sets = [found.front, first].some((text) => endsInQuestionMark(text) || orders(text) || setsTask(text));
  return !sets && ![...(draft.parts?.values() ?? [])].includes('label');
}

/** A numbered 问题 in a bug report is the title of a defect: it does not ask, and its parts are those of a report. */
function isDefect(document: NotesDocument, found: Found, draft: Draft, end: number): boolean {
  if (
    asks(found.front) ||
    orders(found.front) ||
    (draft.followUps ?? []).length > 0 ||
    (draft.contrast ?? []).length > 0
  )
    return false;
  for (let at = found.bodyFirst; at < end; at++) {
    const label = anyLabelAt(document, at);
    if (label !== undefined && isDefectLabel(label.name)) return true;
  }
  return false;
}

function find(document: NotesDocument, { claims, genre }: Surroundings): readonly Draft[] {
  const found: Found[] = [];
  document.lines.forEach((_, at) => {
    const question = questionAt(document, claims, at);
    if (question !== undefined) found.push(question);
  });
  const title = document.headings[document.title];
  const titled = found.findIndex(
    ({ line, front }) => line === title?.line && !asks(front) && (document.headings.length > 1 || genre === 'project'),
  );
  if (titled >= 0) found.splice(titled, 1);
  const labelled = new Set(found.map(({ line }) => line));
  document.headings.forEach((heading, index) => {
    if (labelled.has(heading.line)) return;
    const question = answeredHeading(document, claims, index);
    if (question !== undefined) found.push(question);
  });
  found.sort((one, two) => one.line - two.line);
  return found.flatMap((question, index): readonly Draft[] => {
    const end = scopeEnd(document, question, found[index + 1]?.line ?? document.lines.length);
    const above = headingAbove(document.headings, question.line);
    const isHeading = document.headings[above]?.line === question.line;
    const place: QuestionPlace = {
      start: question.start,
      front: question.front,
      bodyFirst: question.bodyFirst,
      ...(question.bodyFrom === undefined ? {} : { bodyFrom: question.bodyFrom }),
      end,
      heading: isHeading ? (document.headings[above]?.parent ?? -1) : above,
    };
    const draft = questionDraft(document, claims, place);
    return isDefect(document, question, draft, end) ||
      isProblem(document, question, draft) ||
      isOnlyNamed(document, question, draft, end)
      ? []
      : [{ ...draft, kind: 'qa' }];
  });
}

/** Questions with a label (`Q1: …`, `**问题：** …`), and headings whose answer has one. */
export const labelledQuestion: Recognizer = {
  name: 'labelled-question',
  rule: 'A question word with a separator, or a heading with a labelled answer below it; the answer ends at the next question, a rule or a heading.',
  examples: [
    {
      title: 'labels in plain lines',
      text: 'Q: What is a quorum?\nA: A majority of the members.\n\nQ2. Who may write?\nA: The leader.\n',
      cards: [
        { front: 'What is a quorum?', kind: 'qa', line: 1 },
        { front: 'Who may write?', kind: 'qa', line: 4 },
      ],
    },
    {
      title: 'a bold label, and an answer whose label is a heading of its own',
      text: '**问题：** 什么是幂等？\n\n**答案：** 重复执行结果不变。\n\n## 令牌桶如何工作？\n\n### 答案\n\n按固定速率放入令牌。\n',
      cards: [
        { front: '什么是幂等？', kind: 'qa', line: 1 },
        { front: '令牌桶如何工作？', kind: 'qa', line: 5 },
      ],
    },
    {
      title: 'a numbered heading, and the answer beside it',
      text: '# Interview\n\n### Question 1\nWhat is a mutex?\n\n### Answer\nA lock with one owner.\n',
      cards: [{ front: 'What is a mutex?', kind: 'qa', line: 3 }],
    },
    {
      title: 'the numbered defects of a report',
      text: '### 问题 1：登录页白屏\n\n**现象：** 刷新后空白。\n\n**原因：** 资源 404。\n',
      cards: [],
    },
  ],
  find,
};
