import type { PartName } from '../../cards/draft.ts';
import type { BlockShape } from '../../cards/explain/blocks.ts';
import type { EmptyReasonId, ReasonId } from '../../cards/explain/reasons.ts';
import type { RecognizerName } from '../../cards/recognize/recognizer.ts';

/** Why a block became nothing, and what to do about it; no `change` where nothing is to be done. */
export interface ReasonText {
  readonly reason: string;
  readonly change?: string;
}

/** What the room `cards` says to people. */
export interface CardsMessages {
  /** What `explain` says of blocks that became nothing. */
  readonly reasons: Readonly<Record<ReasonId, ReasonText>>;
  /** Why a file gives no cards: one sentence; the pointer to `explain` follows it. */
  readonly empty: Readonly<Record<EmptyReasonId, string>>;
  readonly tryExplain: (path: string) => string;
  readonly recognizers: Readonly<Record<RecognizerName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly shapes: Readonly<Record<BlockShape, string>>;
  /** `explain`: a block became a part of card number `card` (from 1). */
  readonly became: (part: string, card: number, recognizer: string) => string;
}
