import { printable, printableJson, printableLine } from '../drill/printable.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import { eventsOfCard } from '../memory/history.ts';
import { memoryOf } from '../memory/memories.ts';
import { isJournalEvent } from '../memory/parse-event.ts';
import { effectiveEvents } from '../memory/replay.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { findCard, placesOf } from './find-card.ts';
import { type Home, openHome, readProgress } from './home.ts';
import { storedEvents } from './journal-history.ts';
import { openLibrary } from './library.ts';
import { listedCard, listedMemory } from './listed.ts';
import { eventLine, memoryLine } from './log-text.ts';
import { tellTroubles } from './problems.ts';

/** Shows cards whole: question, answer, what is remembered and the history. Writes nothing. */
export async function show(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(context, home, { ...invocation, operands: placesOf(invocation) }, progress.state());
  tellTroubles(context, progress.troubles());
  const cards = invocation.operands.map((reference) => findCard(reference, library.identities.cards, context));
  const { memories } = progress.state();
  const zone = context.clock.zone();
  for (const card of cards) {
    const memory = listedMemory(memoryOf(memories, card.id), zone, home.settings.scheduler.rolloverHour);
    context.stdout.write(
      invocation.flag('json')
        ? `${printableJson({ ...listedCard(card), path: card.from.path, memory })}\n`
        : asText(context, home, card, memoryLine(card.id, memory, undefined, context.messages)),
    );
  }
  return 0;
}

function asText(context: CommandContext, home: Home, { id, card, from }: IdentifiedCard, memory: string): string {
  const { messages } = context;
  const { rubric, contrast, followUps } = messages.drill.lineMode;
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${printableLine(item)}`)];
  const lines = [
    `${from.path}:${card.span.start.line}  ${[from.deck.title, ...card.section].map(printableLine).join(' › ')}`,
    memory,
    '',
    ...(card.context === undefined ? [] : [printable(card.context), '']),
    printable(card.front),
    ...(card.kind === 'choice'
      ? card.choices.map(({ text, correct }) => `${correct ? '✓' : '✗'} ${printableLine(text)}`)
      : []),
    '',
    printable(card.back),
    ...(card.contrast === undefined ? [] : ['', contrast, printable(card.contrast)]),
    ...list(rubric, card.rubric),
    ...list(followUps, card.followUps),
    ...history(home, context, id),
  ];
  return `${lines.join('\n')}\n`;
}

function history(home: Home, context: CommandContext, id: IdentifiedCard['id']): readonly string[] {
  const { messages } = context;
  const effective = effectiveEvents([...storedEvents(home.paths.journal)].filter(isJournalEvent));
  const lines = eventsOfCard(effective.events, id, effective.knownAs).map((event) =>
    eventLine(event, { messages, fronts: new Map(), isUndone: false, home }),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}
