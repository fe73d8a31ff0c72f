import type { NotesDocument } from '../markdown/document.ts';
import type { Card } from './card.ts';
import { type Claims, claimsOver } from './claims.ts';
import type { Draft } from './draft.ts';
import { finishDraft } from './finish.ts';
import { RECOGNIZERS } from './recognize/order.ts';
import type { RecognizerName } from './recognize/recognizer.ts';

/** A card with how it was found. */
export interface FoundCard {
  readonly card: Card;
  readonly draft: Draft;
  readonly recognizer: RecognizerName;
}

/** What reading notes gives: cards in document order, and who took which line. */
export interface NotesReading {
  readonly found: readonly FoundCard[];
  /** Owner numbers are indices into `drafted`. */
  readonly claims: Claims;
  readonly drafted: readonly FoundCard[];
}

/** Lets every recognizer in turn read what is left of a document. */
export function readNotes(document: NotesDocument, topics: boolean): NotesReading {
  const claims = claimsOver(document);
  const drafted: FoundCard[] = [];
  let siblings = 0;
  for (const recognizer of RECOGNIZERS) {
    const drafts = recognizer.find(document, { claims, topics, genre: 'notes' });
    const groups = new Map<number, number>();
    for (const draft of drafts) {
      const card = finishDraft(
        document,
        draft.sibling === undefined ? draft : { ...draft, sibling: groups.get(draft.sibling) ?? siblings++ },
      );
      if (card === undefined) continue;
      if (draft.sibling !== undefined) groups.set(draft.sibling, card.siblingGroup ?? 0);
      const [first, last] = draft.claim ?? [draft.start[0], draft.last];
      claims.take(first, last, drafted.length);
      drafted.push({ card, draft, recognizer: recognizer.name });
    }
  }
  const found = [...drafted].sort(
    (one, two) => one.draft.start[0] - two.draft.start[0] || one.draft.start[1] - two.draft.start[1],
  );
  return { found, claims, drafted };
}
