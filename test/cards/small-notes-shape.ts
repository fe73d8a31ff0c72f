/** What a card read from small notes must be: parts of its back, and everything else exactly. */
export interface ExpectedCard {
  readonly line: number;
  readonly kind: string;
  readonly front: string;
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly contrast?: string;
  readonly rubric?: readonly string[];
  readonly followUps?: readonly string[];
  readonly timeLimitSeconds?: number;
}

export interface SmallNotes {
  readonly title: string;
  readonly text: string;
  readonly cards: readonly ExpectedCard[];
}
