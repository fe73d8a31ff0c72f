import { printableLine } from '../drill/printable.ts';
import type { Messages } from '../i18n/messages.ts';
import type { CardId } from '../identity/card-id.ts';
import { dueInstant } from '../memory/due.ts';
import type { JournalEvent } from '../memory/event.ts';
import type { Due } from '../memory/memory.ts';
import { formatInstant, formatStudyDay, shortInstant } from '../memory/study-day.ts';
import type { Home } from './home.ts';
import type { ListedMemory } from './listed.ts';

/** What an event is worded with. */
export interface LogStyle {
  readonly messages: Messages;
  /** How cards were last seen. */
  readonly fronts: ReadonlyMap<CardId, string>;
  readonly isUndone: boolean;
  readonly home: Home;
}

/** One event of the journal as a line for people: when, its id, what, which card. */
export function eventLine(event: JournalEvent, style: LogStyle): string {
  const { log } = style.messages.commands.said;
  const card = 'card' in event ? [event.card, style.fronts.get(event.card) ?? ''] : [];
  const words = [
    shortInstant(formatInstant(event.at, event.zone)),
    event.id,
    whatHappened(event, style),
    ...card.map(printableLine),
    ...(style.isUndone ? [log.takenBack] : []),
  ];
  return words.filter((word) => word !== '').join('  ');
}

function whatHappened(event: JournalEvent, { messages, fronts, home }: LogStyle): string {
  const { said } = messages.commands;
  const { log } = said;
  const when = (due: Due): string =>
    due.unit === 'day'
      ? formatStudyDay(due.day)
      : shortInstant(formatInstant(dueInstant(due, event.zone, home.settings.scheduler.rolloverHour), event.zone));
  switch (event.kind) {
    case 'review':
      return log.review(messages.drill.grades[event.grade], when(event.next.due), event.mode);
    case 'undo':
      return log.undo(event.target);
    case 'suspend':
      return event.suspended ? said.card.suspended : said.card.resumed;
    case 'bury':
      return said.card.buried(formatStudyDay(event.until));
    case 'reset':
      return said.card.reset;
    case 'set-due':
      return said.card.dueSet(when(event.due));
    case 'flag':
      return log.flag(event.flag);
    case 'note':
      return log.note(printableLine(event.text));
    case 'seen':
      return log.seen(printableLine(event.file));
    case 'match':
      return log.match(event.fresh, event.known, printableLine(fronts.get(event.known) ?? ''), event.score, event.by);
    case 'drop':
      return log.drop;
    case 'interview':
      return log.interview;
  }
}

/** What is remembered of a card, as a line for people. */
export function memoryLine(id: CardId, memory: ListedMemory, front: string | undefined, messages: Messages): string {
  return [id, memoryWords(memory, messages), printableLine(front ?? '')].filter((word) => word !== '').join('  ');
}

/** What is remembered of a card in a few words: phase, due, reviews, lapses. */
export function memoryWords({ phase, due = '', reps, lapses }: ListedMemory, messages: Messages): string {
  return messages.commands.said.log.state(phase, shortInstant(due), reps, lapses);
}
