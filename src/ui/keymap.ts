import { UI_ACTIONS, type UiAction } from '../i18n/contract/ui.ts';

/** Where a key can be pressed. A key may mean different things in different places, never two in one. */
export const KEY_PLACES = [
  'front',
  'back',
  'answer',
  'summary',
  'help',
  'home',
  'stats',
  'browse',
  'browse-search',
  'browse-card',
  'interview',
  'judging',
  'marking',
] as const;

export type KeyPlace = (typeof KEY_PLACES)[number];

/** Which keys do something, and where. */
export interface Binding {
  readonly places: readonly KeyPlace[];
  readonly keys: readonly string[];
}

const CARD = ['front', 'back'] as const satisfies readonly KeyPlace[];
const SCROLLED = ['front', 'back', 'summary', 'help', 'stats', 'browse-card'] as const satisfies readonly KeyPlace[];
/** An interview: talking, ticking points, giving a mark. */
const INTERVIEW = ['interview', 'judging', 'marking'] as const satisfies readonly KeyPlace[];
const LISTS = ['home', 'browse'] as const satisfies readonly KeyPlace[];
/** A list of cards, and one of them. */
const BROWSED = ['browse', 'browse-card'] as const satisfies readonly KeyPlace[];
const MOVED = [...SCROLLED, ...LISTS, ...INTERVIEW] as const;
const EVERYWHERE = KEY_PLACES;

/** The bindings a person starts with. Names of keys: see `parts/keys/key.ts`. */
export const DEFAULT_BINDINGS: Readonly<Record<UiAction, Binding>> = {
  reveal: { places: ['front'], keys: ['space', 'enter'] },
  'reveal-step': { places: CARD, keys: ['n'] },
  answer: { places: ['front', 'interview'], keys: ['a'] },
  confidence: { places: ['front'], keys: ['c'] },
  'grade-again': { places: ['back'], keys: ['1'] },
  'grade-hard': { places: ['back'], keys: ['2'] },
  'grade-good': { places: ['back'], keys: ['3'] },
  'grade-easy': { places: ['back'], keys: ['4'] },
  accept: { places: ['back'], keys: ['enter'] },
  undo: { places: ['front', 'back', 'summary', ...INTERVIEW], keys: ['u'] },
  skip: { places: CARD, keys: ['s'] },
  contrast: { places: ['back'], keys: ['t'] },
  rubric: { places: ['back'], keys: ['r'] },
  tick: { places: ['back', 'judging'], keys: ['x'] },
  'next-point': { places: ['back', 'judging'], keys: ['tab'] },
  'previous-point': { places: ['back', 'judging'], keys: ['shift+tab'] },
  'follow-up': { places: ['back'], keys: ['o'] },
  edit: { places: [...CARD, ...BROWSED], keys: ['e'] },
  source: { places: CARD, keys: ['p'] },
  'line-down': { places: MOVED, keys: ['j', 'down'] },
  'line-up': { places: MOVED, keys: ['k', 'up'] },
  'half-page-down': { places: SCROLLED, keys: ['d', 'ctrl+d'] },
  'half-page-up': { places: SCROLLED, keys: ['b', 'ctrl+u'] },
  'page-down': { places: MOVED, keys: ['pagedown', 'ctrl+f'] },
  'page-up': { places: MOVED, keys: ['pageup', 'ctrl+b'] },
  top: { places: MOVED, keys: ['g', 'home'] },
  bottom: { places: MOVED, keys: ['G', 'end'] },
  open: { places: LISTS, keys: ['enter', 'space'] },
  'drill-all': { places: ['home'], keys: ['d'] },
  'learn-ahead': { places: ['home'], keys: ['l'] },
  weakest: { places: ['home'], keys: ['w'] },
  interview: { places: ['home'], keys: ['i'] },
  browse: { places: ['home'], keys: ['b'] },
  statistics: { places: ['home'], keys: ['s'] },
  search: { places: ['browse'], keys: ['/'] },
  flag: { places: BROWSED, keys: ['f'] },
  'suspend-card': { places: BROWSED, keys: ['z'] },
  bury: { places: BROWSED, keys: ['y'] },
  reset: { places: BROWSED, keys: ['x'] },
  'go-on': { places: ['interview', 'judging'], keys: ['enter', 'space'] },
  pass: { places: ['interview', 'marking'], keys: ['s', 'right'] },
  pause: { places: ['interview'], keys: ['p'] },
  note: { places: INTERVIEW, keys: ['n'] },
  submit: { places: ['answer', 'browse-search'], keys: ['enter'] },
  'new-line': { places: ['answer'], keys: ['alt+enter'] },
  cancel: { places: ['answer', 'browse-search'], keys: ['escape'] },
  help: { places: ['front', 'back', 'summary', 'home', 'stats', ...BROWSED, 'help', ...INTERVIEW], keys: ['?', 'h'] },
  close: { places: ['help', 'browse-card'], keys: ['escape', 'q', 'enter', 'space'] },
  redraw: { places: EVERYWHERE, keys: ['ctrl+l'] },
  suspend: { places: EVERYWHERE, keys: ['ctrl+z'] },
  quit: { places: ['front', 'back', 'summary', 'home', 'stats', 'browse', ...INTERVIEW], keys: ['q'] },
  interrupt: { places: EVERYWHERE, keys: ['ctrl+c'] },
};

/** What is wrong with the bindings a person has set. */
export type KeyProblem =
  | { readonly kind: 'unknown-action'; readonly action: string }
  | { readonly kind: 'not-keys'; readonly action: UiAction }
  | { readonly kind: 'taken'; readonly key: string; readonly action: UiAction; readonly other: UiAction }
  | { readonly kind: 'unreachable'; readonly action: UiAction };

/** Keys ready for use. */
export interface Keymap {
  /** What a key does in a place. */
  readonly actionFor: (place: KeyPlace, key: string) => UiAction | undefined;
  /** The keys of an action, the preferred one first. */
  readonly keysFor: (action: UiAction) => readonly string[];
  /** What can be done in a place, in the order of `UI_ACTIONS`. */
  readonly actionsIn: (place: KeyPlace) => readonly UiAction[];
}

/** A keymap of given bindings. */
export function createKeymap(bindings: Readonly<Record<UiAction, Binding>> = DEFAULT_BINDINGS): Keymap {
  const table = new Map<string, UiAction>();
  for (const action of UI_ACTIONS) {
    for (const place of bindings[action].places) {
      for (const key of bindings[action].keys) table.set(`${place} ${key}`, action);
    }
  }
  return {
    actionFor: (place, key) => table.get(`${place} ${key}`),
    keysFor: (action) => bindings[action].keys,
    actionsIn: (place) => UI_ACTIONS.filter((action) => bindings[action].places.includes(place)),
  };
}
