import { isCardId } from '../../../src/identity/card-id.ts';
import type { BrowseCard, BrowsePort } from '../../../src/ui/screens/browse/data.ts';
import { CARDS } from './cards.ts';
import { NOW } from './fake-driver.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A library that remembers what is done to it. */
export interface FakeLibrary extends BrowsePort {
  readonly done: readonly string[];
  failNext(detail: string): void;
}

export function createFakeLibrary(count = 5): FakeLibrary {
  const done: string[] = [];
  let failure: string | undefined;
  let cards: readonly BrowseCard[] = Array.from({ length: count }, (_, index) => {
    const id = `card${index}`;
    const card = CARDS[index % CARDS.length];
    if (!isCardId(id) || card === undefined) throw new Error('not a card');
    return {
      id,
      card,
      deckTitle: 'Kubernetes 基础',
      file: index === 3 ? 'shipped.md' : 'decks/k8s.md',
      phase: index === 0 ? 'review' : 'new',
      ...(index === 0 ? { due: NOW + 3 * DAY } : {}),
      reps: index === 0 ? 4 : 0,
      lapses: index === 0 ? 1 : 0,
      isSuspended: false,
      isFlagged: false,
    };
  });
  const change = (word: string, id: string, changed: Partial<BrowseCard>): void => {
    if (failure !== undefined) {
      const message = failure;
      failure = undefined;
      throw new Error(message);
    }
    done.push(`${word} ${id}`);
    cards = cards.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry));
  };
  return {
    done,
    failNext: (detail) => {
      failure = detail;
    },
    cards: () => cards,
    history: (id) =>
      id === 'card0'
        ? [
            { at: NOW - 2 * DAY, grade: 'good', wait: 5 * DAY },
            { at: NOW - 4 * DAY, grade: 'again', wait: HOUR / 6 },
          ]
        : [],
    setSuspended: (id, isSuspended) => change(isSuspended ? 'suspend' : 'resume', id, { isSuspended }),
    setFlagged: (id, isFlagged) => change(isFlagged ? 'flag' : 'unflag', id, { isFlagged }),
    bury: (id) => change('bury', id, {}),
    reset: (id) => change('reset', id, { phase: 'new' }),
    isReadOnly: (file) => file.startsWith('shipped'),
    edit: async ({ id }) => change('edit', id, {}),
  };
}
