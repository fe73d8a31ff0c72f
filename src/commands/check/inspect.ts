import type { Deck } from '../../cards/deck.ts';
import { readDeck } from '../../cards/read-deck.ts';
import { collectFacts } from '../../check/collect-facts.ts';
import { type ResolvedRules, settingsKey } from '../../check/configure.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { Parsed } from '../../markdown/finding.ts';
import type { FactsCache } from './facts-cache.ts';
import { deckName } from './scope.ts';

/** Finds out everything about one text, from the cache when it has been seen before. */
export interface Inspector {
  inspect(file: string, text: string, rules: ResolvedRules): FileFacts;
  /** Keeps what was found out for the next run. */
  close(): void;
}

/** An inspector in front of a cache. `topics` as for reading decks. */
export function openInspector(cache: FactsCache, topics: boolean): Inspector {
  return {
    inspect(file, text, rules) {
      const name = deckName(file);
      const key = JSON.stringify([name, topics, settingsKey(rules)]);
      const known = cache.get(text, key);
      if (known !== undefined) return known;
      const facts = collectFacts(text, read(text, name, topics), rules);
      cache.put(text, key, facts);
      return facts;
    },
    close: () => cache.close(),
  };
}

// One hostile file must never cost the run; the parser is total, but a stack can still overflow.
function read(text: string, name: string, topics: boolean): Parsed<Deck> {
  try {
    return readDeck(text, { name, topics });
  } catch {
    const start = { line: 1, column: 1, offset: 0 };
    const value: Deck = { title: name, language: 'en', tags: [], cards: [], settings: {} };
    return {
      value,
      findings: [
        { rule: 'file-unreadable', severity: 'error', span: { start, end: start }, params: { reason: 'crash' } },
      ],
    };
  }
}
