import type { Card } from '../cards/card.ts';
import type { Deck } from '../cards/deck.ts';
import { bodyHash } from '../cards/write-deck.ts';
import type { HashFunction } from '../identity/card-id.ts';
import type { Finding, Parsed } from '../markdown/finding.ts';
import { readMasked } from '../markdown/masked-text.ts';
import { frontSpan } from './card-places.ts';
import type { ResolvedRules } from './configure.ts';
import { digestOf } from './digest.ts';
import type { CardFacts, FileFacts } from './facts.ts';
import { type IndexedText, indexText } from './indexed-text.ts';
import { scanLines } from './line-scan.ts';
import { readAnchors, readLinks } from './links.ts';
import { comparable, recallUnits } from './prose.ts';
import { questionKey } from './question-key.ts';
import { DECK_RULES } from './registry.ts';
import type { DeckInput } from './rule.ts';
import { readSuppressions } from './suppress.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Runs every rule over one file and keeps what rules over many files will ask. Total: reads any text. */
export function collectFacts(text: string, parsed: Parsed<Deck>, rules: ResolvedRules, hash: HashFunction): FileFacts {
  const source = indexText(text, readMasked(text).source);
  const lines = scanLines(text);
  const deck = parsed.value;
  const cards = deck.cards.map((card) => cardFacts(source, card));
  const input: DeckInput = { source, lines, deck, cards, findings: parsed.findings };
  return {
    title: deck.title,
    language: deck.language,
    ...(deck.id === undefined ? {} : { deckId: deck.id }),
    ...(deck.canonical === undefined ? {} : { canonical: deck.canonical }),
    editedByHand: deck.canonical?.hash !== undefined && deck.canonical.hash !== bodyHash(text, hash),
    digest: digestOf(deck, hash),
    cards,
    links: readLinks(source, lines),
    anchors: readAnchors(lines),
    suppressions: readSuppressions(source, lines),
    findings: [...parsed.findings, ...deckFindings(input, rules)],
  };
}

function deckFindings(input: DeckInput, rules: ResolvedRules): readonly Finding[] {
  return DECK_RULES.flatMap((rule) => {
    const setting = rules(rule.id);
    if (setting.level === 'off') return [];
    const severity = setting.level;
    return rule.check(input, setting.values).map(({ span, params = {}, fix }) => ({
      rule: rule.id,
      severity,
      span,
      params,
      ...(fix === undefined ? {} : { fix }),
    }));
  });
}

function cardFacts(source: IndexedText, card: Card): CardFacts {
  const facts: Writable<CardFacts> = {
    kind: card.kind,
    front: card.front,
    wording: comparable(card.front),
    section: card.section,
    span: frontSpan(source, card),
    answered: card.back !== '' || card.kind === 'cloze' || card.kind === 'choice',
    followUps: card.followUps.length,
    units: recallUnits(card.back),
  };
  const asks = questionKey(card.front);
  if (asks !== undefined) facts.asks = asks;
  if (card.explicitId !== undefined) facts.explicitId = card.explicitId;
  if (card.timeLimitSeconds !== undefined) facts.timeLimitSeconds = card.timeLimitSeconds;
  if (card.siblingGroup !== undefined) facts.siblingGroup = card.siblingGroup;
  return facts;
}
