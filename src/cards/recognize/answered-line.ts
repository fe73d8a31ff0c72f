import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, orders } from '../asking.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { isWhollyBold } from '../label.ts';
import { questionDraft } from '../question-draft.ts';
import { partLabel } from '../segments.ts';
import { isStructural } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const LONGEST_QUESTION = 300;

/** The line above a labelled answer, when it is a question by itself: bold, numbered, an item, or one that asks. */
function questionAbove(document: NotesDocument, claims: Claims, answer: number): number | undefined {
  let at = answer - 1;
  let steps = 0;
  while (at >= 0 && (document.lines[at]?.kind === 'blank' || document.lines[at]?.kind === 'code') && steps++ < 60) at--;
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || line.kind === 'markup' || !claims.isFree(at)) return undefined;
  if (line.content.length > LONGEST_QUESTION || partLabel(document, at) !== undefined) return undefined;
  const itself = line.marker !== undefined || isWhollyBold(line.content) || asks(line.content) || orders(line.content);
  return itself ? at : undefined;
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const questions: number[] = [];
  document.lines.forEach((_, at) => {
    const role = claims.isFree(at) ? partLabel(document, at)?.role : undefined;
    if (role !== 'answer' && role !== 'strong' && role !== 'weak') return;
    const question = questionAbove(document, claims, at);
    if (question !== undefined && questions.at(-1) !== question) questions.push(question);
  });
  return questions.map((line, index): Draft => {
    const above = headingAbove(document.headings, line);
    let end = Math.min(
      questions[index + 1] ?? document.lines.length,
      document.headings[above + 1]?.line ?? document.lines.length,
    );
    for (let at = line + 1; at < end; at++) if (document.lines[at]?.kind === 'rule' || !claims.isFree(at)) end = at;
    const { content = '', contentStart = 0 } = document.lines[line] ?? {};
    return {
      ...questionDraft(document, claims, {
        start: [line, contentStart],
        front: content,
        bodyFirst: line + 1,
        end,
        heading: above,
      }),
      kind: 'qa',
    };
  });
}

/** Questions without a label whose answer has one. */
export const answeredLine: Recognizer = {
  name: 'answered-line',
  rule: 'A bold, numbered or asking line directly above a labelled answer is its question.',
  examples: [
    {
      title: 'numbered questions, labelled answers',
      text: '## 网络\n\n1. 什么是 MTU\n答：最大传输单元。\n\n2. 什么是 MSS\n答：最大分段大小。\n',
      cards: [
        { front: '什么是 MTU', kind: 'qa', line: 3 },
        { front: '什么是 MSS', kind: 'qa', line: 6 },
      ],
    },
  ],
  find: (document, { claims }) => find(document, claims),
};
