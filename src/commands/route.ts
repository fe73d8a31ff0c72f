import { isVerb, VALUED_FLAGS, type Verb } from './verbs.ts';

/** What a command line asks for, before its options are looked at. */
export type Route =
  | { readonly kind: 'help'; readonly verb?: Verb }
  | { readonly kind: 'version' }
  | { readonly kind: 'verb'; readonly verb: Verb; readonly rest: readonly string[] }
  | { readonly kind: 'unknown'; readonly word: string };

/**
 * Finds the verb of a command line. The first operand is a verb, or a path when it exists or contains `/`, `.` or `*`;
 * paths, and no operand at all, mean `drill`. Options in front of the verb go to it.
 */
export function route(argv: readonly string[], exists: (path: string) => boolean): Route {
  const position = firstOperand(argv);
  const word = position === undefined ? undefined : argv[position];
  if (word === undefined || position === undefined) {
    if (argv.includes('--help') || argv.includes('-h')) return { kind: 'help' };
    if (argv.includes('--version') || argv.includes('-V')) return { kind: 'version' };
    return { kind: 'verb', verb: 'home', rest: argv };
  }
  if (isVerb(word))
    return verbOrHelp(
      word,
      argv.filter((_, index) => index !== position),
    );
  if (word === 'help') return helpFor(argv[position + 1]);
  if (/[/\\.*]/.test(word) || word === '-' || exists(word)) return verbOrHelp('drill', argv);
  return { kind: 'unknown', word };
}

function verbOrHelp(verb: Verb, rest: readonly string[]): Route {
  const end = rest.indexOf('--');
  const flags = end === -1 ? rest : rest.slice(0, end);
  return flags.includes('--help') || flags.includes('-h') ? { kind: 'help', verb } : { kind: 'verb', verb, rest };
}

function helpFor(verb: string | undefined): Route {
  return verb !== undefined && isVerb(verb) ? { kind: 'help', verb } : { kind: 'help' };
}

function firstOperand(argv: readonly string[]): number | undefined {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--') return index + 1 < argv.length ? index + 1 : undefined;
    if (word === '-' || !word.startsWith('-')) return index;
    if (VALUED_FLAGS.has(word)) index++;
  }
  return undefined;
}
