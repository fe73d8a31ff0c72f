import { basename } from 'node:path';
import type { Deck } from '../../cards/deck.ts';
import { readDeck } from '../../cards/read-deck.ts';
import { collectFacts } from '../../check/collect-facts.ts';
import type { ResolvedRules } from '../../check/configure.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { Parsed } from '../../markdown/finding.ts';
import { sha256 } from '../hash.ts';
import { unreadableFinding } from './unreadable.ts';

/** Everything about the text of a file. `topics`: whether unlabelled headings may become cards. */
export function inspectText(file: string, text: string, rules: ResolvedRules, topics: boolean): FileFacts {
  const name = file === '-' ? file : basename(file).replace(/\.[^.]+$/, '');
  return collectFacts(text, readTotally(text, name, topics), rules, sha256);
}

// One hostile file must never cost the run; the parser is total, but a stack can still overflow.
function readTotally(text: string, name: string, topics: boolean): Parsed<Deck> {
  try {
    return readDeck(text, { name, topics });
  } catch {
    return {
      value: { title: name, language: 'en', tags: [], cards: [], settings: {} },
      findings: [unreadableFinding('crash')],
    };
  }
}
