import { type NotesDocument, readDocument } from '../markdown/document.ts';
import type { Parsed } from '../markdown/finding.ts';
import { spanOfLines } from '../markdown/source.ts';
import type { Span } from '../markdown/span.ts';
import { readCanonical } from './canonical/read-canonical.ts';
import { type Claims, claimsOver } from './claims.ts';
import type { PartName } from './draft.ts';
import { type BlockShape, blocksOf } from './explain/blocks.ts';
import { reasonOf } from './explain/reason-of.ts';
import type { EmptyReasonId, ReasonId } from './explain/reasons.ts';
import { genreOf } from './genre.ts';
import type { ReadOptions } from './read-deck.ts';
import { readNotes } from './read-notes.ts';
import type { RecognizerName } from './recognize/recognizer.ts';
import { readSettings } from './settings.ts';

/** What a block became: a part of a card, or nothing for a reason. */
export type Outcome =
  | {
      readonly became: 'card';
      readonly recognizer: RecognizerName;
      /** Index of the card among the cards of the deck. */
      readonly card: number;
      readonly part: PartName;
    }
  | { readonly became: 'nothing'; readonly reason: ReasonId };

/** A block of a document with what it became. */
export interface ExplainedBlock {
  readonly span: Span;
  readonly shape: BlockShape;
  readonly outcome: Outcome;
}

interface Owners {
  readonly claims: Claims;
  readonly outcomeAt: (line: number) => Outcome | undefined;
}

function canonicalOwners(document: NotesDocument): Owners {
  const claims = claimsOver(document);
  const cards = readCanonical(document).value;
  cards.forEach((card, index) => {
    claims.take(card.span.start.line - 1, card.span.end.line - 1, index);
  });
  const outcomeAt = (line: number): Outcome | undefined => {
    const card = claims.ownerOf(line);
    if (card < 0) return undefined;
    const part: PartName =
      cards[card]?.span.start.line === line + 1
        ? 'question'
        : document.lines[line]?.kind === 'comment'
          ? 'label'
          : 'answer';
    return { became: 'card', recognizer: 'canonical-deck', card, part };
  };
  return { claims, outcomeAt };
}

/** Says for every block of a text what it became and by which recognizer, or why it became nothing. Total. */
export function explainDocument(text: string, options: ReadOptions): Parsed<readonly ExplainedBlock[]> {
  const { value: document, findings } = readDocument(text);
  const { settings } = readSettings(document);
  const topics = (options.topics ?? true) && (settings.topics ?? true);
  const canonical = settings.canonical !== undefined && settings.mode !== 'none';
  const { claims, outcomeAt } = canonical
    ? canonicalOwners(document)
    : notesOwners(document, settings, topics, options.name);
  const key = (line: number): string => JSON.stringify(outcomeAt(line) ?? claims.ownerOf(line));
  const context = {
    document,
    claims,
    mode: settings.mode,
    canonical,
    topics,
    genre: genreOf(document, options.name).genre,
  };
  const blocks = blocksOf(document, (one, two) => key(one) === key(two));
  const explained = blocks.map((block): ExplainedBlock => {
    const outcome = outcomeAt(block.first) ?? {
      became: 'nothing' as const,
      reason: reasonOf(context, block),
    };
    return { span: spanOfLines(document.source, block.first, block.last), shape: block.shape, outcome };
  });
  return { value: explained, findings };
}

function notesOwners(
  document: NotesDocument,
  settings: Parameters<typeof readNotes>[1],
  topics: boolean,
  name: string,
): Owners {
  const { claims, drafted, found } = readNotes(document, settings, topics, name);
  const position = new Map(found.map((card, index) => [card, index]));
  const outcomeAt = (line: number): Outcome | undefined => {
    const owner = drafted[claims.ownerOf(line)];
    if (owner === undefined) return undefined;
    const { draft, recognizer } = owner;
    const part = draft.parts?.get(line) ?? (line === draft.start[0] ? 'question' : 'answer');
    return { became: 'card', recognizer, card: position.get(owner) ?? 0, part };
  };
  return { claims, outcomeAt };
}

/** Why a text gives no cards at all, for one sentence; meaningful only when it gives none. */
export function explainEmpty(text: string, name: string): EmptyReasonId {
  const { value: document } = readDocument(text);
  const { settings } = readSettings(document);
  const shown = document.lines.slice(document.frontMatter.bodyLine).filter(({ kind }) => kind !== 'blank');
  if (shown.length === 0) return 'empty-file';
  if (settings.mode === 'none') return 'all-opted-out';
  if (settings.canonical !== undefined) return 'deck-without-cards';
  const { claims } = readNotes(document, settings, true, name);
  const inert = document.lines.every(
    (line, at) =>
      ['blank', 'code', 'comment', 'quote', 'markup', 'meta', 'rule'].includes(line.kind) || !claims.isFree(at),
  );
  if (inert) return document.lines.some((_, at) => !claims.isFree(at)) ? 'all-opted-out' : 'all-inert';
  return genreOf(document, name).genre === 'project' ? 'project-file' : 'nothing-asked';
}
