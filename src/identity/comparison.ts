import { foldSection, foldText } from './clean.ts';
import { answerFingerprint, answerText, type Fingerprint, parseFingerprint } from './fingerprint.ts';
import { type AnswerLikeness, answerLikeness } from './likeness/answer.ts';
import { type CardLikeness, cardLikeness } from './likeness/card.ts';
import { questionLikeness, type Rarity } from './likeness/question.ts';
import { type Wording, wordingOf } from './likeness/wording.ts';
import { type Nearness, nearnessIn } from './neighbours.ts';
import { type Candidate, type Pairing, settledBefore } from './pairing.ts';
import { rarityIn } from './rarity.ts';
import type { Subject } from './subject.ts';

/** A card taken apart for comparison by similarity. */
export interface Profile {
  readonly wording: Wording;
  readonly fingerprint: Fingerprint | undefined;
  readonly section: readonly string[];
}

/** Compares known cards with loaded ones. */
export type Comparison = (candidate: Candidate, known: Profile, subject: Subject, now: Profile) => CardLikeness;

/** Terms a question needs to say what it is about; one with fewer is read with the heading above it. */
const TELLING_TERMS = 2;

/** A known card taken apart. */
export function profileOfCandidate({ known: { look } }: Candidate): Profile {
  return {
    wording: wordingIn(look.front, look.section),
    fingerprint: parseFingerprint(look.back),
    section: look.section,
  };
}

/** A loaded card taken apart. */
export function profileOfSubject({ card }: Subject, pairing: Pairing): Profile {
  return {
    wording: wordingIn(card.front, card.section),
    fingerprint: parseFingerprint(answerFingerprint(card, pairing.hash)),
    section: card.section,
  };
}

/** A comparison with all that it needs to know of the cards as a whole. */
export function comparisonIn(pairing: Pairing, homesOf: (file: string) => readonly number[]): Comparison {
  const rarity: Rarity = rarityIn(pairing);
  const nearness: Nearness = nearnessIn(pairing, homesOf);
  const repeated = repeatedAnswers(pairing);
  return (candidate, known, subject, now) => {
    const question = questionLikeness(known.wording, now.wording, rarity);
    const answer = likenessOfAnswers(known, now);
    return cardLikeness({
      question,
      answer,
      unique: !repeated.has(subject.answer),
      covered:
        !question.related &&
        isCovered(
          question.gained.map((term) => term.text),
          subject,
        ),
      section: sectionLikeness(known.section, now.section),
      place: nearness(candidate.known, subject),
    });
  };
}

function wordingIn(front: string, section: readonly string[]): Wording {
  const wording = wordingOf(front);
  const heading = section.at(-1);
  return wording.terms.size >= TELLING_TERMS || heading === undefined
    ? wording
    : { ...wording, terms: new Map([...wordingOf(heading).terms, ...wording.terms]) };
}

function likenessOfAnswers(known: Profile, now: Profile): AnswerLikeness | undefined {
  return known.fingerprint === undefined || now.fingerprint === undefined
    ? undefined
    : answerLikeness(known.fingerprint, now.fingerprint);
}

/** Whether at least half of the new terms of a question occur in its answer. */
function isCovered(terms: readonly string[], { card }: Subject): boolean {
  const text = answerText(card).normalize('NFKC').toLowerCase();
  return terms.length > 0 && terms.filter((term) => text.includes(term)).length * 2 >= terms.length;
}

function sectionLikeness(known: readonly string[], now: readonly string[]): number {
  if (foldSection(known) === foldSection(now)) {
    return 1;
  }
  const before = new Set(known.map(foldText));
  const common = now.filter((heading) => before.has(foldText(heading))).length;
  return common / Math.max(known.length, now.length);
}

/** Answers that more than one card has, loaded or known. */
function repeatedAnswers(pairing: Pairing): ReadonlySet<string> {
  const once = [new Set<string>(), new Set<string>()] as const;
  const repeated = new Set<string>();
  [pairing.subjects, [...settledBefore(pairing), ...pairing.candidates]].forEach((cards, side) => {
    for (const { answer } of cards) {
      if (once[side]?.has(answer)) {
        repeated.add(answer);
      }
      once[side]?.add(answer);
    }
  });
  return repeated;
}
