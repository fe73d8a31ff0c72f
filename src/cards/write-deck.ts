import { readDocument } from '../markdown/document.ts';
import { readMasked } from '../markdown/masked-text.ts';
import type { CanonicalDeck, CardWithId } from './canonical/canonical-deck.ts';
import { escapeBlock, escapeHeading } from './canonical/escape.ts';
import { writeList } from './canonical/list.ts';
import { writeCardMarker, writePartMarker } from './canonical/markers.ts';
import { writeFrontMatter } from './canonical/write-front-matter.ts';
import type { Card } from './card.ts';
import type { HashFunction } from './read-deck.ts';
import { readSettings } from './settings.ts';
import { PART_LABELS, PARTS, type Part } from './vocabulary/part-labels.ts';

export type { CanonicalDeck } from './canonical/canonical-deck.ts';

/** A front that a heading can hold as it is. */
const HEADING_TEXT = /^\S(?:.*\S)?$/;
const LONGEST_HEADING = 300;

function partTexts(card: Card): ReadonlyMap<Part, string> {
  const texts = new Map<Part, string>([
    ['front', HEADING_TEXT.test(card.front) ? '' : card.front],
    ['context', card.context ?? ''],
    [
      'choices',
      card.kind === 'choice'
        ? writeList(card.choices.map(({ text, correct }) => `[${correct ? 'x' : ' '}] ${text}`))
        : '',
    ],
    ['cloze', card.kind === 'cloze' ? writeList(card.cloze) : ''],
    ['answer', card.back],
    ['contrast', card.contrast ?? ''],
    ['rubric', writeList(card.rubric)],
    ['follow-ups', writeList(card.followUps)],
  ]);
  return new Map([...texts].filter(([, text]) => text !== ''));
}

function writeCard({ id, card }: CardWithId, labels: Readonly<Record<Part, string>>): string {
  const heading = HEADING_TEXT.test(card.front)
    ? card.front
    : card.front.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADING);
  const pieces = [`## ${escapeHeading(heading)}\n${writeCardMarker({ ...card, id })}`];
  const texts = partTexts(card);
  for (const part of PARTS) {
    const text = texts.get(part);
    if (text === undefined) continue;
    const isFirst = pieces.length === 1 && part === 'answer';
    pieces.push(isFirst ? escapeBlock(text) : `${writePartMarker(part)}\n**${labels[part]}**\n\n${escapeBlock(text)}`);
  }
  return pieces.join('\n\n');
}

/** Hash of what follows the front matter of a deck, whatever its line endings. */
export function bodyHash(text: string, hash: HashFunction): string {
  const { source, frontMatter } = readMasked(text);
  const body = text.slice(source.lines[frontMatter.value.bodyLine]?.start ?? text.length);
  return hash(body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body);
}

/** Whether a person has changed a canonical deck since it was built: its body no longer has the hash it declares. */
export function isEditedByHand(text: string, hash: HashFunction): boolean {
  const declared = readSettings(readDocument(text).value).settings.canonical?.hash;
  return declared !== undefined && declared !== bodyHash(text, hash);
}

/**
 * Writes a deck in canonical form: Markdown that reads well on a code host and that `readDeck` reads back to the same
 * cards. The same deck always gives the same bytes. `hash` is stored in the front matter.
 */
export function writeDeck(deck: CanonicalDeck, hash: HashFunction): string {
  const labels = PART_LABELS[deck.language.startsWith('zh') ? 'zh' : 'en'];
  const body = deck.cards.map((card) => `\n${writeCard(card, labels)}\n`).join('');
  return writeFrontMatter(deck, hash(body)) + body;
}
