import { basename, extname } from 'node:path';
import { readDeck } from '../../cards/read-deck.ts';
import { printableLine } from '../../drill/printable.ts';
import { NOTHING_KNOWN } from '../../identity/known.ts';
import type { IdentifiedCard, LoadedDeck } from '../../identity/loaded.ts';
import { identify } from '../../identity/match.ts';
import { VERSION } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import { ExpectedStop } from '../exit.ts';
import { sha256 } from '../hash.ts';
import { type LoadOptions, loadDecks } from '../load-decks.ts';
import { tellUnread } from '../problems.ts';
import { fetchNotes, type WebPorts } from './notes/fetch-notes.ts';
import { isWebAddress } from './notes/raw-link.ts';
import { openProgressLine } from './progress-line.ts';

/** How the network and its limits are reached; tests bring their own. */
export type NetPorts = Pick<WebPorts, 'fetch' | 'limits'>;

/** What a quiz is made of: the decks in the order of the operands, and their cards under fresh identities. */
export interface QuizNotes {
  readonly decks: readonly LoadedDeck[];
  readonly cards: readonly IdentifiedCard[];
}

/**
 * Reads everything the operands mean: files, directories, globs, `-` for standard input, addresses of the web. What
 * cannot be read is said on standard error; nothing readable at all is an expected stop. Writes nothing, knows no progress.
 */
export async function loadQuizNotes(
  operands: readonly string[],
  context: CommandContext,
  options: LoadOptions,
  net: NetPorts,
): Promise<QuizNotes> {
  const decks: LoadedDeck[] = [];
  for (const operand of operands) {
    if (isWebAddress(operand)) decks.push(...(await fromWeb(operand, context, options, net)));
    else decks.push(...(await fromFiles(operand, context, options)));
  }
  if (decks.length === 0) throw new ExpectedStop(context.messages.quiz.nothingToRead);
  const unique = [...new Map(decks.map((deck) => [deck.location, deck])).values()];
  const { cards } = identify(unique, NOTHING_KNOWN, { hash: sha256, exists: () => false });
  return { decks: unique, cards };
}

async function fromWeb(
  address: string,
  context: CommandContext,
  options: LoadOptions,
  net: NetPorts,
): Promise<readonly LoadedDeck[]> {
  const { quiz } = context.messages;
  const line = openProgressLine(context.stderr);
  const shown = printableLine(address);
  line.show(quiz.loading(shown, 0));
  const notes = await fetchNotes(address, {
    ...net,
    version: VERSION,
    onProgress: (bytes) => line.show(quiz.loading(shown, Math.ceil(bytes / 1_000))),
  });
  line.end();
  if (notes.kind === 'problem') {
    context.stderr.write(`mdrill: ${shown}: ${printableLine(quiz.webProblem(notes.problem))}\n`);
    return [];
  }
  return [deckOf(notes.text, notes.address, nameOfAddress(notes.address), options)];
}

function nameOfAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = basename(pathname);
  return last === '' ? hostname : basename(last, extname(last));
}

async function fromFiles(
  operand: string,
  context: CommandContext,
  options: LoadOptions,
): Promise<readonly LoadedDeck[]> {
  const { files, unread } = await loadDecks([operand], context, options);
  tellUnread(context, unread);
  return files.map(({ loaded }) => loaded);
}

function deckOf(text: string, location: string, name: string, options: LoadOptions): LoadedDeck {
  return { path: location, location, deck: readDeck(text, { name, ...options }).value };
}
