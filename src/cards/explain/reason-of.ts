import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { asks, orders } from '../asking.ts';
import { type Claims, IGNORED } from '../claims.ts';
import type { Genre } from '../genre.ts';
import { lastFilled } from '../recognize/lines.ts';
import type { CardMode } from '../settings.ts';
import { isTips } from '../vocabulary/index.ts';
import type { Block } from './blocks.ts';
import type { ReasonId } from './reasons.ts';

/** What is known of a document when its unclaimed blocks are explained. */
export interface ReasonContext {
  readonly document: NotesDocument;
  readonly claims: Claims;
  readonly mode: CardMode;
  readonly canonical: boolean;
  readonly topics: boolean;
  readonly genre: Genre;
}

const BY_SHAPE: Readonly<Partial<Record<Block['shape'], ReasonId>>> = {
  'front-matter': 'front-matter',
  code: 'code',
  comment: 'comment',
  quote: 'quote',
  markup: 'markup',
  rule: 'rule',
};

function headingReason({ document, claims, topics, genre }: ReasonContext, line: number): ReasonId {
  const index = headingAbove(document.headings, line);
  const heading = document.headings[index];
  if (heading === undefined) return 'prose';
  if (index === document.title) return 'title';
  if (isTips(heading.content)) return 'tips-section';
  if (!claims.areFree(heading.line, heading.subtreeEnd)) return 'section-name';
  if (genre === 'project') return 'project-text';
  if (asks(heading.content) || orders(heading.content))
    return lastFilled(document, heading.bodyStart, heading.subtreeEnd) < heading.bodyStart
      ? 'heading-without-answer'
      : 'asks-in-prose';
  const hasList = document.lines.slice(heading.bodyStart, heading.ownEnd).some((own) => own.kind === 'item');
  if (hasList && !topics) return 'topics-off';
  return heading.ownEnd === heading.subtreeEnd ? 'heading-without-question' : 'section-name';
}

/** Why a block nobody claimed became nothing. */
export function reasonOf(context: ReasonContext, block: Block): ReasonId {
  const { document, claims, genre } = context;
  if (claims.ownerOf(block.first) === IGNORED) return 'ignored-region';
  const fixed = BY_SHAPE[block.shape];
  if (fixed !== undefined) return fixed;
  if (context.mode === 'none') return 'opted-out';
  if (context.canonical) return 'not-a-deck-card';
  if (block.shape === 'heading') return headingReason(context, block.first);
  if (context.mode !== 'auto') return 'other-mode';
  const above = document.headings[headingAbove(document.headings, block.first)];
  if (above !== undefined && isTips(above.content)) return 'tips-section';
  if (block.shape === 'table') return 'table-without-questions';
  if (genre === 'project') return 'project-text';
  if (block.shape === 'list')
    return document.lines[block.first]?.marker?.number === undefined ? 'list-of-statements' : 'numbered-points';
  return 'prose';
}
