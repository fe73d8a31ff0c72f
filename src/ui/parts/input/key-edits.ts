import type { Input } from '../keys/key.ts';
import type { TextEdit } from './text-input.ts';

/** The keys that move and delete; any other key that writes something inserts it. */
export const EDIT_KEYS: Readonly<Record<string, Exclude<TextEdit['type'], 'insert'>>> = {
  left: 'left',
  'ctrl+b': 'left',
  right: 'right',
  'ctrl+f': 'right',
  'ctrl+left': 'word-left',
  'alt+b': 'word-left',
  'ctrl+right': 'word-right',
  'alt+f': 'word-right',
  home: 'line-start',
  'ctrl+a': 'line-start',
  end: 'line-end',
  'ctrl+e': 'line-end',
  backspace: 'delete-left',
  delete: 'delete-right',
  'ctrl+d': 'delete-right',
  'ctrl+w': 'delete-word',
  'alt+backspace': 'delete-word',
  'ctrl+u': 'delete-to-start',
  'ctrl+k': 'delete-to-end',
};

/** What an input does to a text that is being written, if anything. */
export function editOf(input: Input): TextEdit | undefined {
  if (input.kind === 'paste') return { type: 'insert', text: input.text };
  const type = EDIT_KEYS[input.name];
  if (type !== undefined) return { type };
  return input.text === undefined ? undefined : { type: 'insert', text: input.text };
}
