import { askedMap } from './asked-map.ts';
import { assign, type Edge } from './assign.ts';
import { comparisonIn, type Profile, profileOfCandidate, profileOfSubject } from './comparison.ts';
import { copiesIn } from './copies.ts';
import { localPart } from './explicit-id.ts';
import { THRESHOLD } from './likeness/card.ts';
import { type Candidate, isOpen, type Pairing, type Reason, settle } from './pairing.ts';
import { type Gram, shortlistAmong } from './shortlist.ts';
import type { Subject } from './subject.ts';

/** A pair that may be one card. */
interface Proposal extends Edge {
  readonly reason: Reason;
}

/** What the very same card in another file is worth: little, for where the card was last seen an edited one goes before a copy. */
const WORTH_OF_MOVED = 0.05;

/** Grams of the answer and letters of the question from which a card is not the same as another by chance. */
const TELLING_SIZE = 12;

/**
 * Settles what is left: every unclaimed known card is compared with the unclaimed loaded cards that have grams in
 * common with it, and the best set of pairs as a whole is taken, so that no card takes what fits another better.
 */
export function settleSimilar(pairing: Pairing, homesOf: (file: string) => readonly number[]): void {
  const candidates = pairing.candidates.filter(({ known }) => !known.dropped && !pairing.taken.has(known.id));
  const subjects = pairing.subjects.filter((subject) => !pairing.found.has(subject));
  if (candidates.length === 0 || subjects.length === 0) {
    return;
  }
  const proposals = propose(pairing, candidates, subjects, homesOf);
  const chosen = new Set<Edge>(assign(proposals));
  for (const proposal of proposals) {
    const subject = subjects[proposal.left];
    const candidate = candidates[proposal.right];
    if (chosen.has(proposal) && subject !== undefined && candidate !== undefined) {
      settle(pairing, subject, candidate.known.id, proposal.reason);
    }
  }
}

function propose(
  pairing: Pairing,
  candidates: readonly Candidate[],
  subjects: readonly Subject[],
  homesOf: (file: string) => readonly number[],
): readonly Proposal[] {
  const loaded = subjects.map((subject) => profileOfSubject(subject, pairing));
  const grams = loaded.map(gramsOf);
  const shortlist = shortlistAmong(gramsOfAll(candidates), new Set(grams.flat()));
  const profiles = askedMap(profileOfCandidate, () => candidates);
  const isCopy = copiesIn(pairing);
  const compare = comparisonIn(pairing, homesOf);
  return subjects.flatMap((subject, left) => {
    const now = loaded[left];
    return shortlist(grams[left] ?? []).flatMap((right) => {
      const candidate = candidates[right];
      const known = candidate === undefined ? undefined : profiles.get(candidate);
      if (
        now === undefined ||
        candidate === undefined ||
        known === undefined ||
        !mayPair(pairing, subject, candidate)
      ) {
        return [];
      }
      if (isCopy(candidate.known.look.file, subject.home)) {
        return [];
      }
      if (isMoved(candidate, known, subject)) {
        return { left, right, worth: WORTH_OF_MOVED, reason: { by: 'content', score: 1 } };
      }
      const { score, parts } = compare(candidate, known, subject, now);
      const reason: Reason = { by: 'similarity', score: Math.round(Math.min(1, score) * 1000) / 1000, parts };
      return score < THRESHOLD ? [] : { left, right, worth: Math.min(1, score - THRESHOLD + 0.001), reason };
    });
  });
}

function* gramsOfAll(candidates: readonly Candidate[]): Generator<readonly Gram[]> {
  for (const candidate of candidates) yield gramsOf(profileOfCandidate(candidate));
}

/** Terms of the question and sampled grams of the answer. */
function gramsOf(profile: Profile): readonly Gram[] {
  return [...profile.wording.terms.keys(), ...(profile.fingerprint?.sketch.hashes ?? [])];
}

/** An author who gave a card another name than the known one has means another card. */
function mayPair(pairing: Pairing, subject: Subject, { known }: Candidate): boolean {
  const named = subject.explicit !== undefined && localPart(subject.explicit.id) !== undefined;
  return isOpen(pairing, subject, known.id) && !(named && localPart(known.id) !== undefined);
}

/** Word for word the same card, in another file than the one it was last seen in. */
function isMoved(candidate: Candidate, profile: Profile, subject: Subject): boolean {
  return (
    candidate.front === subject.front &&
    candidate.answer === subject.answer &&
    (profile.fingerprint?.sketch.size ?? 0) + subject.front.length >= TELLING_SIZE
  );
}
