import type { CardId } from '../identity/card-id.ts';
import type { KnownCard, KnownCards } from '../identity/known.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import { type Identities, identify } from '../identity/match.ts';
import { knownCards, type ProgressState } from '../store/progress-state.ts';
import type { CommandContext, Invocation } from './context.ts';
import { openDeckCache } from './deck-cache.ts';
import { ExpectedStop } from './exit.ts';
import { sha256 } from './hash.ts';
import type { Home } from './home.ts';
import { type LoadedFiles, type LoadOptions, loadDecks, loadShippedDecks } from './load-decks.ts';
import { placeExists, withPortablePlaces } from './place-names.ts';
import { tellUnread } from './problems.ts';
import { readingProgress } from './reading-progress.ts';
import { openSettledCache } from './settled-cache.ts';

const SECOND = 1000;

/** Everything a verb works on: the files that were read and who their cards are. */
export interface Library {
  readonly files: LoadedFiles['files'];
  readonly identities: Identities;
  /** What the journal knows of cards' identities. */
  readonly known: KnownCards;
  /** The cards after `--tag`. */
  readonly cards: readonly IdentifiedCard[];
}

/**
 * Reads what the operands mean, without any the library, and while that is empty the shipped decks; then resolves who
 * every card is. What cannot be read is said on standard error; nothing readable at all is an expected stop.
 * `before`: the same library as it was earlier in this sitting; cards edited since are known by how they looked then.
 */
export async function openLibrary(
  context: CommandContext,
  home: Home,
  invocation: Invocation,
  progress: ProgressState,
  before?: Library,
): Promise<Library> {
  const topics = invocation.choice('topics');
  const cache = openDeckCache(home, topics);
  // `performance` would do as well, but Node loads it only when it is touched.
  const reading = readingProgress(context.stderr, context.messages.ui, () => process.uptime() * SECOND);
  const loaded = await load(invocation.operands, context, home, {
    onProgress: reading.step,
    ...(topics === undefined ? {} : { topics }),
    ...(cache === undefined ? {} : { cache }),
  });
  reading.end();
  tellUnread(context, loaded.unread);
  if (loaded.files.length === 0 && loaded.unread.length > 0) {
    throw new ExpectedStop(context.messages.commands.nothingToRead);
  }
  const files = loaded.files.map((file) => ({ ...file, loaded: withPortablePlaces(file.loaded) }));
  const known = knownCards(progress, sha256);
  const settled = before === undefined ? openSettledCache(home, topics, files) : undefined;
  const identities = identify(
    files.map((file) => file.loaded),
    before === undefined ? known : withLooksOf(before.identities, known),
    { hash: sha256, exists: placeExists, ...(settled === undefined ? {} : { before: settled.before }) },
  );
  // What is wanted now comes first; after a file was edited within a sitting, what is known is not from the journal alone.
  if (settled !== undefined) setImmediate(() => settled.keep(identities.settled()));
  return { files, known, identities, cards: withTags(identities.cards, invocation.list('tag')) };
}

function load(
  operands: readonly string[],
  context: CommandContext,
  home: Home,
  options: LoadOptions,
): Promise<LoadedFiles> {
  if (operands.length > 0) return loadDecks(operands, context, options);
  const { library } = home.settings;
  return library.length > 0
    ? loadDecks(library, context, options)
    : loadShippedDecks(context.packageDirectory, options);
}

/** A card in front of a person is known although the journal may not have met it yet. */
function withLooksOf({ cards, seen }: Identities, known: KnownCards): KnownCards {
  const looked = cards.flatMap(({ id }): readonly [CardId, KnownCard][] => {
    const look = seen(id);
    return look === undefined ? [] : [[id, { id, look, dropped: false, refused: known.cards.get(id)?.refused ?? [] }]];
  });
  return { aliases: known.aliases, cards: new Map([...known.cards, ...looked]) };
}

function withTags(cards: readonly IdentifiedCard[], tags: readonly string[]): readonly IdentifiedCard[] {
  if (tags.length === 0) return cards;
  return cards.filter(({ card, from }) => tags.some((tag) => card.tags.includes(tag) || from.deck.tags.includes(tag)));
}
