import type { NamedKey, UiMessages } from '../../i18n/contract/ui.ts';

const ARROWS: Readonly<Record<string, string>> = { up: '↑', down: '↓', left: '←', right: '→' };

function isNamed(name: string, messages: UiMessages): name is NamedKey {
  return Object.hasOwn(messages.key, name);
}

const PREFIXES = [
  ['ctrl+', '^'],
  ['alt+', 'Alt+'],
  ['shift+', 'Shift+'],
] as const;

/** A key as it is shown to people: `ctrl+d` is `^D`, `space` is a word of their language. */
export function keyLabel(name: string, messages: UiMessages): string {
  for (const [prefix, shown] of PREFIXES) {
    const rest = name.slice(prefix.length);
    if (!name.startsWith(prefix) || rest === '') continue;
    return shown + (prefix === 'ctrl+' && rest.length === 1 ? rest.toUpperCase() : keyLabel(rest, messages));
  }
  if (isNamed(name, messages)) return messages.key[name];
  return ARROWS[name] ?? name;
}
