import { closest, distance } from 'fastest-levenshtein';
import { settingNames } from '../../memory/settings-table.ts';
import { GENERAL_NAMES } from './general.ts';

/** The names a person can set, in the order they are listed; each scheduling one also as `tags.<tag>.<name>`. */
export function configNames(): readonly string[] {
  return [...GENERAL_NAMES, ...settingNames()];
}

/** The name that was probably meant; nothing when the name is right or like no other. */
export function suggestName(name: string): { readonly suggestion?: string } {
  const names = configNames();
  if (names.includes(name)) return {};
  const suggestion = closest(name, [...names]);
  const likeness = distance(name.toLowerCase(), suggestion.toLowerCase());
  return likeness <= Math.max(2, Math.floor(suggestion.length / 3)) ? { suggestion } : {};
}
