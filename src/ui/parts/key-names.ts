import type { NamedKey, UiMessages } from '../../i18n/contract/ui.ts';

const ARROWS: Readonly<Record<string, string>> = { up: '↑', down: '↓', left: '←', right: '→' };

function isNamed(name: string, messages: UiMessages): name is NamedKey {
  return Object.hasOwn(messages.key, name);
}

/** A key as it is shown to people: `ctrl+d` is `^D`, `space` is a word of their language. */
export function keyLabel(name: string, messages: UiMessages): string {
  if (name.startsWith('ctrl+')) return `^${name.slice('ctrl+'.length).toUpperCase()}`;
  if (isNamed(name, messages)) return messages.key[name];
  return ARROWS[name] ?? name;
}
