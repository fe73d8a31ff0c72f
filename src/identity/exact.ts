import type { CardId } from './card-id.ts';
import { foldSection, foldText } from './clean.ts';
import { collect } from './collect.ts';
import { localPart } from './explicit-id.ts';
import { answerFingerprint, parseFingerprint } from './fingerprint.ts';
import { answerLikeness } from './likeness/answer.ts';
import { type Candidate, isOpen, type Pairing, type Reason, settle } from './pairing.ts';
import { idAt, type Subject } from './subject.ts';

/** One way in which two cards of the same deck are the same without any estimate. */
interface Sameness {
  readonly by: 'content' | 'question';
  readonly ofSubject: (subject: Subject) => string;
  readonly ofCandidate: (candidate: Candidate) => string;
  /** Only where the text occurs once on either side, and says enough to stand alone. */
  readonly alone?: true;
}

const SAME_CONTENT: readonly Sameness[] = [
  {
    by: 'content',
    ofSubject: (it) => `${it.front}\n${it.section}\n${it.answer}`,
    ofCandidate: (it) => `${it.front}\n${it.section}\n${it.answer}`,
  },
  {
    by: 'content',
    ofSubject: (it) => `${it.front}\n${it.answer}`,
    ofCandidate: (it) => `${it.front}\n${it.answer}`,
  },
];

const SAME_QUESTION: Sameness = {
  by: 'question',
  ofSubject: (it) => `${it.front}\n${it.section}`,
  ofCandidate: (it) => `${it.front}\n${it.section}`,
};

const SAME_FOLDED_QUESTION: readonly Sameness[] = [
  {
    by: 'question',
    ofSubject: ({ card }) => `${foldText(card.front)}\n${foldSection(card.section)}`,
    ofCandidate: ({ known: { look } }) => `${foldText(look.front)}\n${foldSection(look.section)}`,
  },
  {
    by: 'question',
    ofSubject: ({ card }) => foldText(card.front),
    ofCandidate: ({ known: { look } }) => foldText(look.front),
    alone: true,
  },
];

/** Hundreds of cards with the same question are a list, not cards to be told apart: they keep their order. */
const MOST_PAIRS = 2500;

/** Width (Chinese characters count two) from which a question is taken to say what it is about without its section. */
const TELLING_WIDTH = 10;

/**
 * Settles what needs no estimate, for known cards at home: `homesOf` gives the decks in which cards last seen in a
 * file are looked for. How a card looked last counts more than what it was called after when it was new.
 */
export function settleSame(pairing: Pairing, homesOf: (file: string) => readonly number[]): void {
  for (const sameness of SAME_CONTENT) {
    settleBy(pairing, sameness, homesOf);
  }
  settleBy(pairing, SAME_QUESTION, homesOf);
  settleByFormerId(pairing, homesOf);
  settleByLocalId(pairing, homesOf);
  for (const sameness of SAME_FOLDED_QUESTION) {
    settleBy(pairing, sameness, homesOf);
  }
}

function settleBy(pairing: Pairing, sameness: Sameness, homesOf: (file: string) => readonly number[]): void {
  const rivals = new Map<string, Candidate[]>();
  for (const candidate of pairing.candidates) {
    if (!candidate.known.dropped && !pairing.taken.has(candidate.known.id)) {
      for (const home of homesOf(candidate.known.look.file)) {
        collect(rivals, `${home}\n${sameness.ofCandidate(candidate)}`, candidate);
      }
    }
  }
  const groups = new Map<string, Subject[]>();
  for (const subject of rivals.size === 0 ? [] : pairing.subjects) {
    if (!pairing.found.has(subject)) {
      collect(groups, `${subject.home}\n${sameness.ofSubject(subject)}`, subject);
    }
  }
  for (const [key, candidates] of rivals) {
    const subjects = groups.get(key) ?? [];
    if (sameness.alone === undefined || (subjects.length === 1 && candidates.length === 1 && isTelling(subjects))) {
      settleAlike(pairing, subjects, candidates, { by: sameness.by, score: 1 });
    }
  }
}

/** Pairs by the likeness of their answers; cards that cannot be told apart are paired in their order. */
function settleAlike(
  pairing: Pairing,
  subjects: readonly Subject[],
  candidates: readonly Candidate[],
  reason: Reason,
): void {
  if (subjects.length * candidates.length > MOST_PAIRS) {
    settleInOrder(pairing, subjects, candidates, reason);
    return;
  }
  for (const { subject, id } of pairsOf(pairing, subjects, candidates)) {
    if (isOpen(pairing, subject, id)) settle(pairing, subject, id, reason);
  }
}

function settleInOrder(
  pairing: Pairing,
  subjects: readonly Subject[],
  candidates: readonly Candidate[],
  reason: Reason,
): void {
  const rest = [...subjects];
  for (const { known } of candidates) {
    const index = rest.findIndex((subject) => isOpen(pairing, subject, known.id));
    const [subject] = index < 0 ? [] : rest.splice(index, 1);
    if (subject !== undefined) settle(pairing, subject, known.id, reason);
  }
}

interface Pair {
  readonly subject: Subject;
  readonly id: CardId;
}

/** All pairs, the most alike first; the answers are looked at only where there is a choice. */
function pairsOf(pairing: Pairing, subjects: readonly Subject[], candidates: readonly Candidate[]): readonly Pair[] {
  const pairs = candidates.flatMap((candidate) =>
    subjects.map((subject) => ({ subject, id: candidate.known.id, candidate })),
  );
  if (pairs.length < 2) return pairs;
  const fingerprints = new Map(subjects.map((it) => [it, parseFingerprint(answerFingerprint(it.card, pairing.hash))]));
  const likeness = ({ subject, candidate }: (typeof pairs)[number]): number => {
    const known = parseFingerprint(candidate.known.look.back);
    const now = fingerprints.get(subject);
    return known === undefined || now === undefined ? 0 : (answerLikeness(known, now)?.score ?? 0);
  };
  return pairs
    .map((pair) => ({ pair, score: likeness(pair) }))
    .sort((one, other) => other.score - one.score)
    .map(({ pair }) => pair);
}

/** An edit that was taken back: the card has the text again under which it was once new, or was once recognised. */
function settleByFormerId(pairing: Pairing, homesOf: (file: string) => readonly number[]): void {
  for (const subject of pairing.subjects) {
    for (let ordinal = 0; !pairing.found.has(subject); ordinal += 1) {
      const name = idAt(subject, ordinal, pairing.hash);
      const id = pairing.known.aliases.get(name) ?? name;
      const card = pairing.known.cards.get(id);
      if (card === undefined && !pairing.known.aliases.has(name)) {
        break;
      }
      // Without a look (its line was damaged) the name alone must do: better than losing the reviews.
      const atHome = card === undefined || homesOf(card.look.file).includes(subject.home);
      if (atHome && isOpen(pairing, subject, id)) {
        settle(pairing, subject, id, { by: 'id', score: 1 });
      }
    }
  }
}

/** The same word of the author in the same file, while the scope around it has changed with title or deck id. */
function settleByLocalId(pairing: Pairing, homesOf: (file: string) => readonly number[]): void {
  const named = new Map<string, CardId>();
  for (const { known } of pairing.candidates) {
    const local = localPart(known.id);
    for (const home of local === undefined ? [] : homesOf(known.look.file)) {
      named.set(`${home}\n${local}`, known.id);
    }
  }
  for (const subject of named.size === 0 ? [] : pairing.subjects) {
    const local = subject.explicit === undefined ? undefined : localPart(subject.explicit.id);
    const id = local === undefined ? undefined : named.get(`${subject.home}\n${local}`);
    if (id !== undefined && isOpen(pairing, subject, id)) {
      settle(pairing, subject, id, { by: 'question', score: 1 });
    }
  }
}

function isTelling([subject]: readonly Subject[]): boolean {
  const text = foldText(subject?.card.front ?? '');
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= TELLING_WIDTH;
}
