import type { NotesDocument } from '../../markdown/document.ts';
import { endsInQuestionMark } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { cleanFront, plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { isFacet, isTips } from '../vocabulary/index.ts';
import { facetsFront } from './derived-fronts.ts';
import { lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { type Section, sectionsOf } from './sections.ts';

const LONGEST_LABEL = 40;
const SENTENCE_END = /[.。!！?？;；,，、…]$/;
const DATED = /\d{4}[-./年]\d{1,2}|\bv?\d+\.\d+/;
const COLON = /[:：]$/;

type LabelShape = 'facet' | 'label' | 'other';

function shapeOf(document: NotesDocument, at: number): LabelShape {
  const line = document.lines[at];
  if (line?.kind !== 'text' || line.indent >= 2) return 'other';
  const text = plainLine(line.content);
  if (isFacet(text.split(/[:：]/)[0] ?? '') && /[:：]/.test(text)) return 'facet';
  return text !== '' &&
    [...text].length <= LONGEST_LABEL &&
    !SENTENCE_END.test(text) &&
    !DATED.test(text) &&
    !/[:：]\s*\S/.test(text)
    ? 'label'
    : 'other';
}

/** Whether a section is made of labels over lists and holds no prose: only then are its lines labels. */
function isLabelled(document: NotesDocument, claims: Claims, section: Section): boolean {
  let labels = 0;
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind !== 'text' || line.indent >= 2 || !claims.isFree(at)) continue;
    const text = plainLine(line.content);
    if (shapeOf(document, at) !== 'other') labels++;
    else if ([...text].length > LONGEST_LABEL || /[.。!！?？;；]$/.test(text)) return false;
  }
  return labels >= 2;
}

/** The end of a subject's facets: the next plain line at the margin that is no facet. */
function facetsEnd(document: NotesDocument, first: number, end: number): number {
  let at = first;
  while (
    at < end &&
    !(document.lines[at]?.kind === 'text' && document.lines[at]?.indent === 0 && shapeOf(document, at) !== 'facet') &&
    document.lines[at]?.kind !== 'rule'
  )
    at++;
  return at;
}

function listEnd(document: NotesDocument, first: number, end: number): number {
  let at = first;
  while (at < end) {
    const line = document.lines[at];
    if (line?.kind === 'rule' || (line?.kind === 'text' && line.indent === 0)) break;
    at++;
  }
  return at;
}

function sectionDrafts(document: NotesDocument, section: Section, topics: boolean): readonly Draft[] {
  const drafts: Draft[] = [];
  let container: string | undefined;
  for (let at = section.first; at < section.end; at++) {
    if (document.lines[at]?.kind === 'blank') container = undefined;
    if (shapeOf(document, at) !== 'label') continue;
    const content = document.lines[at]?.content ?? '';
    const name = cleanFront(content);
    const below = document.lines[at + 1];
    const shape = at + 1 < section.end ? shapeOf(document, at + 1) : 'other';
    if (shape === 'label') {
      container = name;
      continue;
    }
    const isList = below?.kind === 'item' && at + 1 < section.end;
    if ((shape !== 'facet' && (!isList || !topics)) || isTips(content)) continue;
    const end = shape === 'facet' ? facetsEnd(document, at + 1, section.end) : listEnd(document, at + 1, section.end);
    const last = lastFilled(document, at + 1, end);
    const front =
      shape === 'facet'
        ? { front: facetsFront(name, `${content}${below?.content ?? ''}`), derivedFront: true }
        : { front: content };
    const kind = shape === 'facet' ? 'comparison' : COLON.test(plainLine(content)) ? 'topic' : 'story';
    drafts.push({
      ...front,
      start: [at, document.lines[at]?.contentStart ?? 0],
      last,
      back: [{ first: at + 1, last }],
      heading: section.heading,
      kind,
      ...(container === undefined ? {} : { within: [container] }),
    });
    at = last;
  }
  return drafts;
}

function find(document: NotesDocument, { claims, topics, genre }: Surroundings): readonly Draft[] {
  if (genre !== 'study') return [];
  return sectionsOf(document).flatMap((section) => {
    const heading = document.headings[section.heading];
    if (
      heading !== undefined &&
      (!claims.isFree(heading.line) || isTips(heading.content) || endsInQuestionMark(heading.content))
    )
      return [];
    if (!claims.areFree(section.first, section.end) || !isLabelled(document, claims, section)) return [];
    return sectionDrafts(document, section, topics);
  });
}

/** Short lines that head a list, in sections made of nothing else. */
export const labelLines: Recognizer = {
  name: 'label-lines',
  rule: 'In a section without prose, a short line directly over facets (pros, cons) is a comparison, over a list a topic or a story, over another such line a container.',
  examples: [
    {
      title: 'a container, its lists, and two sides of a subject',
      text: '## 笔记\n\n构建方面：\n镜像：\n- buildx\n图表：\n- helm\n\n**NFS**：\n优点：\n1. 简单\n缺点：\n2. 单点\n',
      cards: [
        { front: '镜像', kind: 'topic', line: 4 },
        { front: '图表', kind: 'topic', line: 6 },
        { front: 'NFS：优点 / 缺点', kind: 'comparison', line: 9 },
      ],
    },
    {
      title: 'lists within prose',
      text: 'We support a number of platforms, each with its own quirks.\n\nPlatforms:\n- Linux\n\nShells:\n- zsh\n',
      cards: [],
    },
  ],
  find,
};
