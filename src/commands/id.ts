import { basename, extname, resolve } from 'node:path';
import { readDeck } from '../cards/read-deck.ts';
import { printableLine } from '../drill/printable.ts';
import type { SaidTexts } from '../i18n/contract/said.ts';
import type { CardId } from '../identity/card-id.ts';
import type { KnownCards } from '../identity/known.ts';
import { attachOrphan, dropOrphan } from '../identity/orphans.ts';
import { writeTextFile } from '../store/write-file.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { findCard, placesOf } from './find-card.ts';
import { sha256 } from './hash.ts';
import { openHome, openProgress, readProgress } from './home.ts';
import { writeIds } from './id/write-ids.ts';
import { openLibrary } from './library.ts';
import type { ReadFile } from './load-decks.ts';
import { describeFailure, tellTroubles } from './problems.ts';

/** Shows the ids of cards, writes them into notes on request, and re-attaches or drops cards that lost their question. */
export async function id(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const attach = invocation.text('attach');
  const drop = invocation.text('drop');
  if (attach !== undefined || drop !== undefined) return settleOrphan(context, invocation, attach, drop);
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(context, home, invocation, progress.state());
  tellTroubles(context, progress.troubles());
  for (const file of library.files) {
    const cards = library.identities.cards.filter(({ from }) => from === file.loaded);
    if (invocation.flag('write'))
      addIds(
        context,
        file,
        cards.map(({ card, id: known }) => ({ card, id: known })),
      );
    for (const { id: known, card } of invocation.flag('write') ? [] : cards) {
      context.stdout.write(`${file.loaded.path}:${card.span.start.line}  ${known}  ${printableLine(card.front)}\n`);
    }
  }
  return 0;
}

function addIds(context: CommandContext, { loaded, text }: ReadFile, wanted: Parameters<typeof writeIds>[1]): void {
  const { id: texts } = context.messages.commands.said;
  if (loaded.location === '-' || loaded.location.startsWith('mdrill:') || loaded.deck.canonical !== undefined) {
    throw new ExpectedStop(texts.notWritable(loaded.path));
  }
  const name = basename(loaded.path, extname(loaded.path));
  const result = writeIds(text(), wanted, (changed) => readDeck(changed, { name }).value.cards);
  try {
    if (result.written.length > 0) writeTextFile(resolve(context.cwd, loaded.path), result.text);
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
  context.stdout.write(`${loaded.path}: ${texts.written(result.written.length, result.refused.length)}\n`);
}

/** Says that a card is the one an orphan was, or lets go of the orphan. Both can be undone. */
async function settleOrphan(
  context: CommandContext,
  invocation: Invocation,
  attach: string | undefined,
  drop: string | undefined,
): Promise<ExitCode> {
  const [reference = ''] = invocation.operands;
  const { usage } = context.messages.commands;
  if (attach !== undefined && reference === '') {
    throw new ExpectedStop(`${usage.missingOperand('card')}\n${usage.seeHelp('id')}`);
  }
  const home = openHome(context);
  const store = await openProgress(home, context);
  const library = await openLibrary(context, home, { ...invocation, operands: placesOf(invocation) }, store.state());
  tellTroubles(context, store.troubles());
  const { known } = library;
  const { cards } = library.identities;
  const { id: texts } = context.messages.commands.said;
  const orphan = findOrphan(attach ?? drop ?? '', known, texts);
  const result =
    attach === undefined
      ? dropOrphan(orphan, cards, known)
      : attachOrphan(orphan, findCard(reference, cards, context), cards, known, sha256);
  if (!result.ok) throw new ExpectedStop(texts.orphanTrouble[result.trouble](orphan));
  try {
    store.append(result.events);
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
  await store.close();
  context.stdout.write(`${attach === undefined ? texts.dropped(orphan) : texts.attached(orphan, reference)}\n`);
  return 0;
}

/** The known card an id, or the beginning of one, means. */
function findOrphan(reference: string, known: KnownCards, texts: SaidTexts['id']): CardId {
  const found = [...known.cards.keys()].filter((card) => card === reference || card.startsWith(reference));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new ExpectedStop(texts.noOrphan(reference));
  return only;
}
