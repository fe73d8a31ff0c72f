import type { NotesDocument } from '../../markdown/document.ts';
import type { Finding, Parsed } from '../../markdown/finding.ts';
import { lineText, spanBetween, spanOfLines } from '../../markdown/source.ts';
import type { Card, CardKind } from '../card.ts';
import { type CardShape, makeCard } from '../make-card.ts';
import { PART_LABELS, type Part } from '../vocabulary/part-labels.ts';
import { unescapeBlock, unescapeHeading } from './escape.ts';
import { readList } from './list.ts';
import { type CardMarker, readCardMarker, readPartMarker } from './markers.ts';

interface Block {
  readonly line: number;
  readonly end: number;
  readonly marker: CardMarker;
}

const HEADING = '## ';
const LABELS: ReadonlySet<string> = new Set(
  [...Object.values(PART_LABELS.en), ...Object.values(PART_LABELS.zh)].map((label) => `**${label}**`),
);
const CHOICE = /^\[([ xX])\] ?/;

function blocksOf(document: NotesDocument): readonly Block[] {
  const starts: Omit<Block, 'end'>[] = [];
  for (let line = document.frontMatter.bodyLine; line + 1 < document.source.lines.length; line++) {
    if (document.isCode(line) || !lineText(document.source, line).startsWith(HEADING)) continue;
    const marker = readCardMarker(lineText(document.source, line + 1));
    if (marker !== undefined) starts.push({ line, marker });
  }
  return starts.map((start, index) => ({ ...start, end: starts[index + 1]?.line ?? document.source.lines.length }));
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

interface Parts {
  readonly texts: ReadonlyMap<Part, string>;
  readonly last: number;
}

function partsOf(document: NotesDocument, block: Block, findings: Finding[]): Parts {
  const lines = new Map<Part, string[]>();
  let part: Part = 'answer';
  let fresh = false;
  let last = block.line + 1;
  for (let at = block.line + 2; at < block.end; at++) {
    const text = lineText(document.source, at);
    const marked = document.isCode(at) ? undefined : readPartMarker(text);
    if (text.trim() !== '') last = at;
    if (marked === 'unknown')
      findings.push({
        rule: 'deck-marker-invalid',
        severity: 'warning',
        span: spanOfLines(document.source, at, at),
        params: { marker: text.trim() },
      });
    if (marked !== undefined && marked !== 'unknown') {
      part = marked;
      fresh = true;
      continue;
    }
    const label = fresh && LABELS.has(text.trim());
    fresh = fresh && text.trim() === '';
    if (label || marked === 'unknown') continue;
    const kept = lines.get(part) ?? [];
    kept.push(text);
    lines.set(part, kept);
  }
  const texts = [...lines].map(([name, kept]) => [name, unescapeBlock(trimBlank(kept).join('\n'))] as const);
  return { texts: new Map(texts.filter(([, text]) => text !== '')), last };
}

function cardOf(document: NotesDocument, block: Block, findings: Finding[]): Card {
  const { marker } = block;
  if (marker.problem !== undefined) {
    findings.push({
      rule: 'deck-marker-invalid',
      severity: 'error',
      span: spanOfLines(document.source, block.line + 1, block.line + 1),
      params: { marker: marker.problem },
    });
  }
  const { texts, last } = partsOf(document, block, findings);
  const heading = lineText(document.source, block.line);
  const front = texts.get('front') ?? unescapeHeading(heading.slice(HEADING.length).trim());
  const back = texts.get('answer') ?? '';
  const index = HEADING.length + Math.max(0, heading.slice(HEADING.length).search(/\S/));
  const parts = {
    front,
    back,
    section: marker.section,
    span: spanBetween(document.source, [block.line, index], [last, lineText(document.source, last).trimEnd().length]),
    context: texts.get('context'),
    contrast: texts.get('contrast'),
    followUps: readList(texts.get('follow-ups') ?? ''),
    rubric: readList(texts.get('rubric') ?? ''),
    tags: marker.tags,
    timeLimitSeconds: marker.timeLimitSeconds,
    explicitId: marker.id === '' ? undefined : marker.id,
    siblingGroup: marker.siblingGroup,
  };
  return makeCard(parts, shapeOf(marker.kind, texts, back));
}

function shapeOf(kind: CardKind | undefined, texts: ReadonlyMap<string, string>, back: string): CardShape {
  if (kind === 'cloze') return { kind, cloze: readList(texts.get('cloze') ?? '') };
  if (kind === 'choice') {
    const choices = readList(texts.get('choices') ?? '').map((text) => ({
      text: text.replace(CHOICE, ''),
      correct: /^\[[xX]\]/.test(text),
    }));
    return { kind, choices };
  }
  return { kind: kind ?? (back === '' ? 'question-only' : 'qa') };
}

/** Reads the cards of a deck in canonical form: an H2 directly followed by its `card` comment begins one. */
export function readCanonical(document: NotesDocument): Parsed<readonly Card[]> {
  const findings: Finding[] = [];
  const cards = blocksOf(document).map((block) => cardOf(document, block, findings));
  return { value: cards, findings };
}
