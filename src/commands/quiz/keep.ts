import { basename, extname } from 'node:path';
import { printableLine } from '../../drill/printable.ts';
import type { Messages } from '../../i18n/messages.ts';
import { isWebAddress } from './notes/raw-link.ts';

/** The commands that keep what was quizzed: files are added to the library, addresses are saved to a file first. */
export function keepCommands(operands: readonly string[], { quiz }: Pick<Messages, 'quiz'>): readonly string[] {
  const files = operands.filter((operand) => operand !== '-' && !isWebAddress(operand));
  const addresses = operands.filter(isWebAddress);
  return [
    ...(files.length === 0 ? [] : [`mdrill add ${files.map(quoted).join(' ')}`]),
    ...addresses.map((address) => {
      const file = fileNameOf(address);
      return `curl -fsSL -o ${quoted(file)} ${quoted(address)} && mdrill add ${quoted(file)}`;
    }),
    ...(operands.includes('-') ? [quiz.saveFirst] : []),
  ];
}

function fileNameOf(address: string): string {
  const name = basename(new URL(address).pathname);
  if (name === '') return 'notes.md';
  return extname(name) === '' ? `${name}.md` : name;
}

/** A word of a shell command; quoted when a shell would not take it as it is. */
function quoted(word: string): string {
  const shown = printableLine(word);
  return /^[\w@%+=:,./-]+$/u.test(shown) ? shown : `'${shown.replace(/'/gu, "'\\''")}'`;
}
