import { basename } from 'node:path';
import type { Deck } from '../../cards/deck.ts';
import { readDeck } from '../../cards/read-deck.ts';
import { collectFacts } from '../../check/collect-facts.ts';
import type { ResolvedRules } from '../../check/configure.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { Finding, Parsed } from '../../markdown/finding.ts';
import { sha256 } from '../hash.ts';

/** Everything about the text of a file. `topics`: whether unlabelled headings may become cards. */
export function inspectText(file: string, text: string, rules: ResolvedRules, topics: boolean): FileFacts {
  const name = file === '-' ? file : basename(file).replace(/\.[^.]+$/, '');
  return collectFacts(text, readTotally(text, name, topics), rules, sha256);
}

/** The facts of a file that could not be read, or not be understood, for a reason the messages know. */
export function unreadable(reason: string): FileFacts {
  const nothing = { editedByHand: false, digest: '', cards: [], links: [], anchors: [], suppressions: [] };
  return { title: '', language: 'en', ...nothing, findings: [unreadableFinding(reason)] };
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

function unreadableFinding(reason: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule: 'file-unreadable', severity: 'error', span: { start, end: start }, params: { reason } };
}
