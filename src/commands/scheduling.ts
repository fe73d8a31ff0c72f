import { type LimitSources, limitGroups } from '../drill/limits.ts';
import type { QueueInput } from '../drill/queue-gather.ts';
import { createRandom } from '../drill/random.ts';
import { createScheduler, type Scheduler } from '../drill/scheduler.ts';
import type { CardId } from '../identity/card-id.ts';
import type { IdentifiedCard, LoadedDeck } from '../identity/loaded.ts';
import { countByDueDay, memoryOf, tallyOfAll, tallyOfDay } from '../memory/memories.ts';
import { type SchedulerSettings, type SettingsOverlay, settingsOfCard } from '../memory/settings.ts';
import { readSettings } from '../memory/settings-table.ts';
import type { ProgressState } from '../store/progress-state.ts';
import type { CommandContext } from './context.ts';
import type { Home } from './home.ts';

/** Settings, limits and time bound to one person's cards. */
export interface Scheduling {
  readonly scheduler: Scheduler;
  settingsOf(card: IdentifiedCard): SchedulerSettings;
  /** What a queue is made of now. */
  queueInput(cards: readonly IdentifiedCard[], override?: LimitSources['override']): QueueInput;
}

/** Binds the settings of a home to the cards of a sitting. `progress` is asked each time, for it changes. */
export function openScheduling(
  context: CommandContext,
  home: Home,
  cards: readonly IdentifiedCard[],
  progress: () => ProgressState,
): Scheduling {
  const { scheduler: general, byTag } = home.settings;
  const overlays = new Map<LoadedDeck, SettingsOverlay>();
  const deckSettings = (deck: LoadedDeck): SettingsOverlay => {
    const known = overlays.get(deck);
    if (known !== undefined) return known;
    const { overlay } = readSettings(deck.deck.settings, 'deck');
    overlays.set(deck, overlay);
    return overlay;
  };
  const settingsOf = ({ card, from }: IdentifiedCard): SchedulerSettings =>
    settingsOfCard(general, deckSettings(from), byTag, [...from.deck.tags, ...card.tags]);

  const byId = new Map(cards.map((card) => [card.id, card]));
  const load = dueLoad(progress);
  const scheduler = createScheduler({
    zone: () => context.clock.zone(),
    rolloverHour: general.rolloverHour,
    learnAhead: general.learnAhead,
    settingsOf: (id) => {
      const card = byId.get(id);
      return card === undefined ? general : settingsOf(card);
    },
    loadFor: (id) => ({ dueCounts: load, siblingDays: siblingDays(byId.get(id), progress()) }),
  });

  return {
    scheduler,
    settingsOf,
    queueInput: (wanted, override) => {
      const { memories } = progress();
      const at = context.clock.now();
      const { day } = scheduler.moment(at);
      const usedBy = (ids: Iterable<CardId>) => tallyOfDay(memories, day, ids);
      return {
        cards: wanted,
        memory: (id) => memoryOf(memories, id),
        at,
        scheduler,
        general,
        settingsOf,
        limits: limitGroups(wanted, {
          general,
          deckSettings,
          byTag,
          usedByAll: tallyOfAll(memories, day),
          usedBy,
          ...(override === undefined ? {} : { override }),
        }),
        random: createRandom(`queue ${context.seed}`),
      };
    },
  };
}

/** Cards due on a day. Counted when first asked: within a sitting a day's load hardly changes, and previews must not jump. */
function dueLoad(progress: () => ProgressState): (day: number) => number {
  let counts: ReadonlyMap<number, number> | undefined;
  return (day) => {
    counts ??= countByDueDay(progress().memories);
    return counts.get(day) ?? 0;
  };
}

function siblingDays(card: IdentifiedCard | undefined, { memories }: ProgressState): readonly number[] {
  return (card?.siblings ?? []).flatMap((id) => {
    const memory = memoryOf(memories, id);
    return memory.phase !== 'new' && memory.due.unit === 'day' ? [memory.due.day] : [];
  });
}
