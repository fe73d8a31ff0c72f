/**
 * One press of a key. `name` is how bindings call it: a lower- or upper-case character, or `space`, `enter`, `escape`,
 * `tab`, `up`, `pagedown`, … with `ctrl+`, `alt+`, `shift+` in front. `text` is what the key would write, if anything.
 */
export interface KeyPress {
  readonly kind: 'key';
  readonly name: string;
  readonly text?: string;
}

/** Text that was pasted: never a command, whatever it contains. */
export interface Paste {
  readonly kind: 'paste';
  readonly text: string;
}

export type Input = KeyPress | Paste;
