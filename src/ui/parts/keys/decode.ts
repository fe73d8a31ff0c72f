import type { Input, KeyPress } from './key.ts';
import { CONTROL_KEYS, LETTER_KEYS, modifierPrefix, NUMBER_KEYS } from './sequences.ts';

const ESCAPE = '\u001b';
const PASTE_START = `${ESCAPE}[200~`;
const PASTE_END = `${ESCAPE}[201~`;

/** What has arrived but is not understood yet; `''` at the beginning. */
export type Pending = string;

/** Keys found in a chunk of terminal input and what is left for the next one. */
export interface Decoded {
  readonly inputs: readonly Input[];
  readonly pending: Pending;
}

/** Parameters, intermediate bytes and final byte of a control sequence; the second form is what the Linux console sends. */
const CONTROL_SEQUENCE = new RegExp(`^${ESCAPE}\\[(?:([0-?]*)[ -/]*([@-Z\\\\-~])|\\[([A-E]))`, 'u');
const UNFINISHED_SEQUENCE = new RegExp(`^${ESCAPE}(?:\\[\\[?[0-?]*[ -/]*|O)?$`, 'u');
const SHIFTED_SEQUENCE = new RegExp(`^${ESCAPE}O([A-Za-z])`, 'u');

interface Found {
  readonly input?: Input;
  readonly length: number;
}

function press(name: string, text?: string): KeyPress {
  return text === undefined ? { kind: 'key', name } : { kind: 'key', name, text };
}

/** A character as a key. Full-width forms are what an input method sends for the same key. */
function characterKey(character: string): KeyPress {
  const control = CONTROL_KEYS[character];
  if (control !== undefined) return press(control);
  const code = character.charCodeAt(0);
  if (code < 0x20) return press(`ctrl+${String.fromCharCode(code + 0x60)}`);
  const plain = character.normalize('NFKC');
  return press(plain === ' ' ? 'space' : plain, character);
}

function sequenceKey(parameters: string, final: string): KeyPress | undefined {
  const [first = '', modifier] = parameters.split(';');
  const name = final === '~' ? NUMBER_KEYS[first] : LETTER_KEYS[final];
  return name === undefined ? undefined : press(`${modifierPrefix(modifier)}${name}`);
}

function escapeKey(text: string): Found {
  const control = CONTROL_SEQUENCE.exec(text);
  if (control !== null) {
    const [whole, parameters = '', final = '', functionKey] = control;
    const key =
      functionKey === undefined ? sequenceKey(parameters, final) : press(`f${functionKey.charCodeAt(0) - 64}`);
    return key === undefined ? { length: whole.length } : { input: key, length: whole.length };
  }
  const shifted = SHIFTED_SEQUENCE.exec(text);
  if (shifted !== null) {
    const name = LETTER_KEYS[shifted[1] ?? ''];
    return name === undefined ? { length: 3 } : { input: press(name), length: 3 };
  }
  const next = text.codePointAt(1);
  if (next === undefined || text[1] === ESCAPE) return { input: press('escape'), length: 1 };
  const character = String.fromCodePoint(next);
  return { input: press(`alt+${characterKey(character).name}`), length: 1 + character.length };
}

function findInput(text: string): Found | undefined {
  if (text.startsWith(PASTE_START)) {
    const end = text.indexOf(PASTE_END);
    if (end < 0) return undefined;
    return { input: { kind: 'paste', text: text.slice(PASTE_START.length, end) }, length: end + PASTE_END.length };
  }
  if (text.startsWith(ESCAPE)) return UNFINISHED_SEQUENCE.test(text) ? undefined : escapeKey(text);
  const character = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return { input: characterKey(character), length: character.length };
}

/** Understands what a terminal sends. Several keys in one chunk are several keys; a paste is one input, even over many chunks. */
export function decodeInput(pending: Pending, chunk: string): Decoded {
  const inputs: Input[] = [];
  let rest = pending + chunk;
  while (rest !== '') {
    const found = findInput(rest);
    if (found === undefined) break;
    if (found.input !== undefined) inputs.push(found.input);
    rest = rest.slice(found.length);
  }
  return { inputs, pending: rest };
}

/** What pending input means when nothing follows: a lone escape is the escape key; an unfinished paste stays unfinished. */
export function settlePending(pending: Pending): Decoded {
  if (pending === '' || pending.startsWith(PASTE_START)) return { inputs: [], pending };
  const inputs = [...pending].map((character, index) => (index === 0 ? press('escape') : characterKey(character)));
  return { inputs, pending: '' };
}
