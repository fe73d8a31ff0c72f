import type { CardId } from '../../identity/card-id.ts';
import type { EventId } from '../../memory/event.ts';
import { isRecalled } from '../../memory/grade.ts';
import type { ReviewEvent } from '../../memory/history.ts';

/** How many of how many reviews were recalled. */
export interface RecallShare {
  readonly recalled: number;
  readonly total: number;
}

/** A review that tests memory: the card had left its steps, and days had passed. */
export interface TestedReview {
  readonly review: ReviewEvent;
  /** Days the card had been given, from its review before. */
  readonly interval: number;
}

/** From this interval on a card counts as mature, as in other spaced-repetition programs. */
export const MATURE_FROM = 21;

/**
 * The reviews that say something about retention: those of the schedule whose card was in review. `reviews` in the order
 * of the journal.
 */
export function testedReviews(reviews: readonly ReviewEvent[]): readonly TestedReview[] {
  const byId = new Map<EventId, ReviewEvent>(reviews.map((review) => [review.id, review]));
  return reviews.flatMap((review) => {
    const before = review.after === null ? undefined : byId.get(review.after);
    if (review.mode !== 'drill' || before?.next.phase !== 'review' || before.next.due.unit !== 'day') return [];
    return [{ review, interval: Math.max(1, before.next.due.day - before.day) }];
  });
}

/** The share of recalled ones. */
export function recallShare(reviews: readonly ReviewEvent[]): RecallShare {
  return { recalled: reviews.filter(({ grade }) => isRecalled(grade)).length, total: reviews.length };
}

/** True retention, of all cards and by how long they had been left alone. */
export function trueRetention(tested: readonly TestedReview[]): {
  readonly all: RecallShare;
  readonly young: RecallShare;
  readonly mature: RecallShare;
} {
  const share = (keep: (interval: number) => boolean): RecallShare =>
    recallShare(tested.filter(({ interval }) => keep(interval)).map(({ review }) => review));
  return {
    all: share(() => true),
    young: share((interval) => interval < MATURE_FROM),
    mature: share((interval) => interval >= MATURE_FROM),
  };
}

/** Recall by what people said before the reveal (0 to 1), least sure first. */
export function calibration(
  reviews: readonly ReviewEvent[],
): readonly (RecallShare & { readonly confidence: number })[] {
  const groups = new Map<number, ReviewEvent[]>();
  for (const review of reviews) {
    if (review.confidence === undefined) continue;
    groups.set(review.confidence, [...(groups.get(review.confidence) ?? []), review]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([confidence, some]) => ({ confidence, ...recallShare(some) }));
}

/** Recall by group; a card may belong to several, or to none. Groups in the order they are first met. */
export function recallByGroup(
  reviews: readonly ReviewEvent[],
  groupsOf: (card: CardId) => readonly string[],
): readonly (RecallShare & { readonly name: string })[] {
  const groups = new Map<string, ReviewEvent[]>();
  for (const review of reviews) {
    for (const name of groupsOf(review.card)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [review]);
      else known.push(review);
    }
  }
  return [...groups].map(([name, some]) => ({ name, ...recallShare(some) }));
}
