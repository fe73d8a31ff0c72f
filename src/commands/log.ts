import nodeDisk from 'node:fs';
import { printableJson } from '../drill/printable.ts';
import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent } from '../memory/event.ts';
import { compareEvents } from '../memory/event-id.ts';
import { allMemories } from '../memory/memories.ts';
import { isJournalEvent, parseEvent } from '../memory/parse-event.ts';
import { type EffectiveEvents, effectiveEvents, statesAt } from '../memory/replay.ts';
import { formatStudyDay } from '../memory/study-day.ts';
import type { StoredLine } from '../store/journal/file.ts';
import { readJournal } from '../store/journal.ts';
import type { Trouble } from '../store/trouble.ts';
import { parseInstant } from './clock.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { type Home, openHome } from './home.ts';
import { listedMemory } from './listed.ts';
import { eventLine, memoryLine } from './log-text.ts';
import { tellTroubles } from './problems.ts';

/** Prints the journal, the history of a card or of a day, the matches, or the state at an instant. Writes nothing. */
export async function log(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const lines = readLines(home, context);
  const events = lines.flatMap(({ event }) => (isJournalEvent(event) ? [event] : []));
  const history = effectiveEvents(events);
  const at = invocation.text('at');
  if (at !== undefined) return printState(context, home, events, history, at, invocation);
  const wanted = chooser(context, invocation, history);
  if (invocation.flag('json')) {
    const kept = lines.filter(({ event }) => (isJournalEvent(event) ? wanted(event) : !isNarrowed(invocation)));
    context.stdout.write(kept.map(({ bytes }) => `${bytes.toString('utf8')}\n`).join(''));
    return 0;
  }
  const undone = new Set(history.undone.map(({ id }) => id));
  const fronts = frontsIn(events);
  const texts = events
    .filter(wanted)
    .map((event) => eventLine(event, { messages: context.messages, fronts, isUndone: undone.has(event.id), home }));
  context.stdout.write(texts.map((text) => `${text}\n`).join(''));
  return 0;
}

function readLines(home: Home, context: CommandContext): readonly StoredLine[] {
  const troubles: Trouble[] = [];
  const lines = [
    ...readJournal({
      disk: nodeDisk,
      folder: home.paths.journal,
      parse: parseEvent,
      onTrouble: (trouble) => troubles.push(trouble),
    }),
  ];
  tellTroubles(context, troubles);
  return lines.sort((one, other) => compareEvents(one.event, other.event));
}

function isNarrowed(invocation: Invocation): boolean {
  return invocation.flag('matches') || invocation.text('card') !== undefined || invocation.text('day') !== undefined;
}

/** Which events were asked for. A card may be given by any of its ids or the beginning of one. */
function chooser(
  context: CommandContext,
  invocation: Invocation,
  { knownAs }: EffectiveEvents,
): (event: JournalEvent) => boolean {
  const card = invocation.text('card');
  const day = invocation.text('day');
  if (day !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || parseInstant(day) === undefined)) {
    throw new ExpectedStop(context.messages.commands.said.card.notADay(day));
  }
  const isCard = (id: CardId): boolean => card === undefined || id.startsWith(card) || knownAs(id).startsWith(card);
  const isAbout = (event: JournalEvent): boolean =>
    card === undefined ||
    ('card' in event && isCard(event.card)) ||
    (event.kind === 'match' && (isCard(event.fresh) || isCard(event.known)));
  return (event) =>
    isAbout(event) &&
    (day === undefined || formatStudyDay(event.day) === day) &&
    (!invocation.flag('matches') || event.kind === 'match');
}

/** What the journal said of every card at an instant. */
function printState(
  context: CommandContext,
  home: Home,
  events: readonly JournalEvent[],
  history: EffectiveEvents,
  text: string,
  invocation: Invocation,
): ExitCode {
  const instant = parseInstant(text);
  if (instant === undefined) throw new ExpectedStop(context.messages.commands.usage.notAnInstant('at', text));
  const zone = instant.zone ?? context.clock.zone();
  const { rolloverHour } = home.settings.scheduler;
  const card = invocation.text('card') ?? '';
  const fronts = frontsIn(events);
  const rows = [...allMemories(statesAt(events, instant.at))]
    .filter(([id]) => history.knownAs(id).startsWith(card))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, memory]) => {
      const data = listedMemory(memory, zone, rolloverHour);
      return invocation.flag('json')
        ? printableJson({ card: id, memory: data })
        : memoryLine(id, data, fronts.get(id), context.messages);
    });
  context.stdout.write(rows.map((row) => `${row}\n`).join(''));
  return 0;
}

/** How cards were last seen. */
function frontsIn(events: readonly JournalEvent[]): ReadonlyMap<CardId, string> {
  return new Map(events.flatMap((event) => (event.kind === 'seen' ? [[event.card, event.front] as const] : [])));
}
