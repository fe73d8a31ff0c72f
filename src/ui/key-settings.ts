import type { UiMessages } from '../i18n/contract/ui.ts';
import { UI_ACTIONS, type UiAction } from '../i18n/contract/ui.ts';
import { type Binding, createKeymap, DEFAULT_BINDINGS, type Keymap, type KeyProblem } from './keymap.ts';

/** A keymap made from settings, and what was wrong with them. */
export interface KeymapResult {
  readonly keymap: Keymap;
  readonly problems: readonly KeyProblem[];
}

function isAction(name: string): name is UiAction {
  return UI_ACTIONS.some((action) => action === name);
}

function keysIn(value: unknown): readonly string[] | undefined {
  const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = keys.filter((key) => typeof key === 'string' && key !== '');
  return names.length === keys.length && names.length > 0 ? names.map(String) : undefined;
}

type Wishes = ReadonlyMap<UiAction, readonly string[]>;

function readWishes(settings: Readonly<Record<string, unknown>>, problems: KeyProblem[]): Wishes {
  const wishes = new Map<UiAction, readonly string[]>();
  for (const [name, value] of Object.entries(settings)) {
    const keys = keysIn(value);
    if (!isAction(name)) problems.push({ kind: 'unknown-action', action: name });
    else if (keys === undefined) problems.push({ kind: 'not-keys', action: name });
    else wishes.set(name, keys);
  }
  return wishes;
}

/** Gives out keys place by place: first what was wished, in the order of the actions, then the defaults. */
function assign(wishes: Wishes, problems: KeyProblem[]): Record<UiAction, Binding> {
  const owners = new Map<string, UiAction>();
  const bindings = { ...DEFAULT_BINDINGS };
  const claim = (action: UiAction, keys: readonly string[], wished: boolean): void => {
    const { places } = DEFAULT_BINDINGS[action];
    const free = keys.filter((key) => {
      const other = places.map((place) => owners.get(`${place} ${key}`)).find((owner) => owner !== undefined);
      if (other !== undefined && other !== action && wished) problems.push({ kind: 'taken', key, action, other });
      return other === undefined || other === action;
    });
    for (const key of free) for (const place of places) owners.set(`${place} ${key}`, action);
    if (free.length === 0 && !wished) problems.push({ kind: 'unreachable', action });
    bindings[action] = { places, keys: free };
  };
  for (const [action, keys] of wishes) claim(action, keys, true);
  for (const action of UI_ACTIONS) {
    if (bindings[action].keys.length === 0 || !wishes.has(action)) claim(action, DEFAULT_BINDINGS[action].keys, false);
  }
  return bindings;
}

/**
 * Keys as the settings want them: an object from action to a key name or a list of key names. A wished key is taken from
 * the action that has it by default; what cannot be is told and the default stands in.
 */
export function keymapFromSettings(settings: Readonly<Record<string, unknown>>): KeymapResult {
  const problems: KeyProblem[] = [];
  const bindings = assign(readWishes(settings, problems), problems);
  return { keymap: createKeymap(bindings), problems };
}

/** A problem in words. */
export function describeKeyProblem(problem: KeyProblem, messages: UiMessages): string {
  const words = messages.keyProblem;
  switch (problem.kind) {
    case 'unknown-action':
      return words.unknownAction(problem.action);
    case 'not-keys':
      return words.notKeys(problem.action);
    case 'taken':
      return words.taken(problem.key, problem.action, problem.other);
    case 'unreachable':
      return words.unreachable(problem.action);
  }
}
