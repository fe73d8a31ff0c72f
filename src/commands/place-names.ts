import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { LoadedDeck } from '../identity/loaded.ts';

/** Stands for the person's home directory, which has another path on another machine. */
const HOME_MARK = '~/';

function homePrefix(): string {
  return `${homedir().replaceAll('\\', '/').replace(/\/$/, '')}/`;
}

/** A deck whose places are named as the journal is to know them: the same on all machines of a person. */
export function withPortablePlaces(deck: LoadedDeck): LoadedDeck {
  const { location, source } = deck;
  return {
    ...deck,
    location: portableName(location),
    ...(source === undefined ? {} : { source: portableName(source) }),
  };
}

function portableName(location: string): string {
  const prefix = homePrefix();
  return location.startsWith(prefix) ? HOME_MARK + location.slice(prefix.length) : location;
}

/** Whether a place is one of the decks that ship with mdrill. */
export function isShipped(name: string): boolean {
  return name.startsWith('mdrill:');
}

/** Whether a place the journal names is still there. Shipped decks always are; standard input never is. */
export function placeExists(name: string): boolean {
  if (isShipped(name)) return true;
  if (name === '-') return false;
  return existsSync(name.startsWith(HOME_MARK) ? homePrefix() + name.slice(HOME_MARK.length) : name);
}
