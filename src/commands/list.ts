import { printableJson, printableLine } from '../drill/printable.ts';
import type { CardId } from '../identity/card-id.ts';
import { groupBy } from '../identity/collect.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import { memoryOf } from '../memory/memories.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { openHome, readProgress } from './home.ts';
import { type Library, openLibrary } from './library.ts';
import { listedCard, listedFinding, listedMemory } from './listed.ts';
import type { ReadFile } from './load-decks.ts';
import { memoryWords } from './log-text.ts';
import { tellEmptyFiles, tellTroubles } from './problems.ts';

/** Lists the cards of notes and decks: a line a card for people, everything for programs. Writes nothing. */
export async function list(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(context, home, invocation, progress.state());
  tellTroubles(context, progress.troubles());
  const byFile = groupBy(library.cards, (card) => card.from);
  const cardsOf = ({ loaded }: ReadFile): readonly IdentifiedCard[] => byFile.get(loaded) ?? [];

  if (invocation.flag('orphans')) return listOrphans(context, library, invocation.flag('json'));
  const zone = context.clock.zone();
  const { rolloverHour } = home.settings.scheduler;
  const { memories } = progress.state();
  const memory: MemoryOf = (id) =>
    invocation.flag('memory') ? { memory: listedMemory(memoryOf(memories, id), zone, rolloverHour) } : {};
  if (!invocation.flag('json')) {
    await tellEmptyFiles(context, library);
    for (const file of library.files) printFile(context, file, cardsOf(file), memory);
    return 0;
  }
  const files = library.files.map((file) => {
    const { path, deck } = file.loaded;
    return {
      path,
      title: deck.title,
      language: deck.language,
      tags: deck.tags,
      cards: cardsOf(file).map((card) => ({ ...listedCard(card), ...memory(card.id) })),
      findings: file.findings.map((finding) => listedFinding(finding, context.messages)),
    };
  });
  context.stdout.write(`${printableJson({ version: 1, files })}\n`);
  return 0;
}

/** Known cards whose question is gone from the notes, with where they were last seen. */
function listOrphans(context: CommandContext, { identities }: Library, json: boolean): ExitCode {
  const rows = identities.orphans.map(({ id, look: { front, section, file } }) => ({ id, front, section, file }));
  context.stdout.write(
    json
      ? `${printableJson({ version: 1, orphans: rows })}\n`
      : rows.map(({ id, front, file }) => `${id}  ${printableLine(front)}  ${printableLine(file)}\n`).join(''),
  );
  return 0;
}

/** What is remembered of a card when that was asked for. */
type MemoryOf = (id: CardId) => { readonly memory?: ReturnType<typeof listedMemory> };

function printFile(
  { messages, stdout }: CommandContext,
  { loaded }: ReadFile,
  cards: readonly IdentifiedCard[],
  memoryOfCard: MemoryOf,
): void {
  const lines = cards.map(({ id, card }) => {
    const { line, column } = card.span.start;
    const { memory } = memoryOfCard(id);
    const words = [
      `${loaded.path}:${line}:${column}`,
      messages.commands.kinds[card.kind],
      printableLine(card.front),
      ...(memory === undefined ? [] : [memoryWords(memory, messages)]),
    ];
    return words.join('  ');
  });
  stdout.write(lines.map((line) => `${line}\n`).join(''));
}
