import { distance } from 'fastest-levenshtein';
import type { CommandsMessages } from '../i18n/contract/commands.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';

export type OptionName = keyof CommandsMessages['options'];
export type Verb = keyof CommandsMessages['verbs'];

/** How an option is written and what kind of value it takes. */
export interface OptionSpec {
  readonly flags: string;
  readonly value: 'flag' | 'negated' | 'text' | 'count' | 'list';
  readonly choices?: readonly string[];
}

/** Every option of every verb; a name means the same wherever it appears. */
export const OPTIONS: Readonly<Record<OptionName, OptionSpec>> = {
  lang: { flags: '--lang <language>', value: 'text', choices: ['en', 'zh-CN'] },
  now: { flags: '--now <instant>', value: 'text' },
  seed: { flags: '--seed <text>', value: 'text' },
  plain: { flags: '--plain', value: 'flag' },
  json: { flags: '--json', value: 'flag' },
  topics: { flags: '--no-topics', value: 'negated' },
  new: { flags: '--new <n>', value: 'count' },
  reviews: { flags: '--reviews <n>', value: 'count' },
  tag: { flags: '--tag <tag>', value: 'list' },
  count: { flags: '-n, --count <n>', value: 'count' },
  pass: { flags: '--pass <percent>', value: 'count' },
  memory: { flags: '--memory', value: 'flag' },
  out: { flags: '-o, --out <directory>', value: 'text' },
  check: { flags: '--check', value: 'flag' },
  force: { flags: '--force', value: 'flag' },
  format: { flags: '--format <format>', value: 'text' },
  'stdin-filename': { flags: '--stdin-filename <path>', value: 'text' },
  quiet: { flags: '-q, --quiet', value: 'flag' },
  'max-warnings': { flags: '--max-warnings <n>', value: 'count' },
  rule: { flags: '--rule <rule>', value: 'list' },
  since: { flags: '--since <reference>', value: 'text' },
  baseline: { flags: '--baseline <file>', value: 'text' },
  'update-baseline': { flags: '--update-baseline', value: 'flag' },
  fix: { flags: '--fix', value: 'flag' },
  cache: { flags: '--no-cache', value: 'negated' },
  config: { flags: '--config <file>', value: 'text' },
  cards: { flags: '--cards', value: 'flag' },
  watch: { flags: '--watch', value: 'flag' },
  explain: { flags: '--explain <rule>', value: 'text' },
  in: { flags: '--in <path>', value: 'list' },
  until: { flags: '--until <day>', value: 'text' },
  resume: { flags: '--resume', value: 'flag' },
  due: { flags: '--due <day>', value: 'text' },
  card: { flags: '--card <id>', value: 'text' },
  day: { flags: '--day <day>', value: 'text' },
  at: { flags: '--at <instant>', value: 'text' },
  matches: { flags: '--matches', value: 'flag' },
  repair: { flags: '--repair', value: 'flag' },
  orphans: { flags: '--orphans', value: 'flag' },
  typed: { flags: '--typed', value: 'flag' },
  choice: { flags: '--choice', value: 'flag' },
  match: { flags: '--match', value: 'flag' },
  mixed: { flags: '--mixed', value: 'flag' },
  order: { flags: '--order <order>', value: 'text', choices: ['random', 'deck'] },
  time: { flags: '--time <duration>', value: 'text' },
  'review-wrong': { flags: '--review-wrong', value: 'flag' },
  deck: { flags: '--deck <words>', value: 'list' },
  report: { flags: '--report <file>', value: 'text' },
  record: { flags: '--record', value: 'flag' },
  rounds: { flags: '--rounds <rounds>', value: 'text' },
  minutes: { flags: '--minutes <n>', value: 'count' },
  'topic-words': { flags: '--topics <words>', value: 'text' },
  answer: { flags: '--answer <how>', value: 'text', choices: ['aloud', 'typed', 'both'] },
  html: { flags: '--html <file>', value: 'text' },
  write: { flags: '--write', value: 'flag' },
  attach: { flags: '--attach <orphan>', value: 'text' },
  drop: { flags: '--drop <orphan>', value: 'text' },
};

/** What a verb accepts, and the module that does it, read from disk only when it is called. */
export interface VerbSpec {
  /** Operands as the usage line shows them; empty for none. */
  readonly operands: string;
  readonly options: readonly OptionName[];
  readonly load: () => Promise<(context: CommandContext, invocation: Invocation) => Promise<ExitCode>>;
}

/** Options every verb has. */
export const COMMON_OPTIONS: readonly OptionName[] = ['lang', 'now', 'seed', 'plain'];

export const VERBS: Readonly<Record<Verb, VerbSpec>> = {
  drill: {
    operands: '[path...]',
    options: ['new', 'reviews', 'tag', 'topics', 'json'],
    load: async () => (await import('./drill.ts')).drill,
  },
  home: {
    operands: '',
    options: ['new', 'reviews', 'tag', 'topics', 'json'],
    load: async () => (await import('./first-screen.ts')).home,
  },
  quiz: {
    operands: '<path-or-url...>',
    options: [
      'count',
      'typed',
      'choice',
      'match',
      'mixed',
      'order',
      'time',
      'pass',
      'review-wrong',
      'tag',
      'deck',
      'topics',
      'report',
      'record',
      'json',
    ],
    load: async () => (await import('./quiz/quiz.ts')).quiz,
  },
  interview: {
    operands: '[path...]',
    options: ['rounds', 'minutes', 'topic-words', 'answer', 'record', 'report', 'html', 'tag', 'json'],
    load: async () => (await import('./interview/interview.ts')).interview,
  },
  check: {
    operands: '[path...]',
    options: [
      'format',
      'json',
      'fix',
      'quiet',
      'max-warnings',
      'rule',
      'since',
      'baseline',
      'update-baseline',
      'config',
      'stdin-filename',
      'cache',
      'topics',
      'cards',
      'watch',
      'explain',
    ],
    load: async () => (await import('./check/command.ts')).check,
  },
  list: {
    operands: '[path...]',
    options: ['memory', 'orphans', 'tag', 'topics', 'json'],
    load: async () => (await import('./list.ts')).list,
  },
  explain: {
    operands: '<path...>',
    options: ['topics', 'json'],
    load: async () => (await import('./explain.ts')).explain,
  },
  browse: { operands: '[path...]', options: ['tag'], load: async () => (await import('./browse.ts')).browse },
  search: {
    operands: '<word...>',
    options: ['in', 'tag', 'json'],
    load: async () => (await import('./search.ts')).search,
  },
  stats: { operands: '[path...]', options: ['tag', 'json'], load: async () => (await import('./stats.ts')).stats },
  show: { operands: '<card...>', options: ['in', 'json'], load: async () => (await import('./show.ts')).show },
  edit: { operands: '<card>', options: ['in'], load: async () => (await import('./edit.ts')).edit },
  id: {
    operands: '[path-or-card...]',
    options: ['write', 'attach', 'drop', 'in'],
    load: async () => (await import('./id.ts')).id,
  },
  due: {
    operands: '[path...]',
    options: ['new', 'reviews', 'tag', 'topics', 'json'],
    load: async () => (await import('./due.ts')).due,
  },
  add: { operands: '[path...]', options: [], load: async () => (await import('./shelf.ts')).add },
  remove: { operands: '<path...>', options: [], load: async () => (await import('./shelf.ts')).remove },
  suspend: {
    operands: '<card...>',
    options: ['in', 'until', 'resume'],
    load: async () => (await import('./change-cards.ts')).suspend,
  },
  reset: {
    operands: '<card...>',
    options: ['in', 'due'],
    load: async () => (await import('./change-cards.ts')).reset,
  },
  undo: { operands: '[event]', options: ['json'], load: async () => (await import('./undo.ts')).undo },
  log: {
    operands: '',
    options: ['card', 'day', 'at', 'matches', 'json'],
    load: async () => (await import('./log.ts')).log,
  },
  doctor: {
    operands: '',
    options: ['repair', 'json'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  completion: {
    operands: '<shell>',
    options: [],
    load: async () => (await import('./completion.ts')).completion,
  },
  build: {
    operands: '<path...>',
    options: ['out', 'check', 'force'],
    load: async () => (await import('./build.ts')).build,
  },
  config: {
    operands: '[key] [value]',
    options: ['json'],
    load: async () => (await import('./config.ts')).config,
  },
};

/** Whether a word is one of the verbs. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERBS, word);
}

/** Flags that are followed by a value, short and long, of all verbs. */
export const VALUED_FLAGS: ReadonlySet<string> = new Set(
  Object.values(OPTIONS)
    .filter((option) => option.flags.includes('<'))
    .flatMap((option) => option.flags.replace(/ <.*/, '').split(', ')),
);

/** The verb a mistyped word was probably meant to be; undefined when nothing is near. */
export function suggestVerb(word: string): Verb | undefined {
  const [nearest] = Object.keys(VERBS)
    .filter(isVerb)
    .map((verb) => ({ verb, steps: distance(word.toLowerCase(), verb) }))
    .sort((a, b) => a.steps - b.steps);
  return nearest !== undefined && nearest.steps <= Math.max(1, Math.floor(nearest.verb.length / 3))
    ? nearest.verb
    : undefined;
}
