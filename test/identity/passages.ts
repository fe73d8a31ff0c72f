import { readFileSync } from 'node:fs';
import type { Card } from '../../src/cards/card.ts';
import { card } from './decks.ts';

/** A card with the edits a person might make to it, and the card that might take its place. */
export interface Passage {
  readonly original: Card;
  /** The question in other words. */
  readonly question: string;
  /** The answer in other words; empty when the card has none. */
  readonly answer: string;
  /** Another question, as near to the original as a person would put it. */
  readonly replacement: Card;
}

/** Reads a fixture: `# section / section`, then `Q:`, `A:`, `Q2:`, `A2:`, `R:`, `RA:` a passage. */
export function readPassages(name: string): readonly Passage[] {
  const text = readFileSync(new URL(`../fixtures/identity/${name}.txt`, import.meta.url), 'utf8');
  let section: readonly string[] = [];
  return text.split(/\n\n+|(?<=^# .*)\n/mu).flatMap((block) => {
    if (block.startsWith('# ')) {
      section = block.slice(2).trim().split(' / ');
      return [];
    }
    const field = fieldsOf(block);
    const original = card(field('Q'), field('A'), { section });
    const replacement = card(field('R'), field('RA'), { section });
    return block.trim() === '' ? [] : [{ original, question: field('Q2'), answer: field('A2'), replacement }];
  });
}

function fieldsOf(block: string): (name: string) => string {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return (name) => fields.get(name) ?? '';
}
