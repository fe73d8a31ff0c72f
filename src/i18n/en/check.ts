import type { CheckMessages } from '../contract/check.ts';
import { checkRules } from './check-rules.ts';

export const check: CheckMessages = {
  rules: checkRules,
  categories: {
    syntax: 'Syntax',
    identity: 'Identity',
    quality: 'Quality',
    links: 'Links',
    sync: 'Sync',
    run: 'Run',
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  didYouMean: (suggestion) => `Did you mean “${suggestion}”?`,
  howTo: 'help',
  fixed: 'fix',
  related: (place) => `see ${place}`,
  clean: (files) => `No problems in ${plural(files, 'file')}.`,
  totals: ({ counts, files, fixable }) =>
    `${[plural(counts.error, 'error'), plural(counts.warning, 'warning'), ...(counts.info > 0 ? [`${counts.info} info`] : [])].join(', ')} in ${plural(files, 'file')}.${fixable > 0 ? ` ${fixable} can be fixed with --fix.` : ''}`,
  baselined: (count) => `${plural(count, 'known finding')} left out by the baseline.`,
  appliedFixes: (edits, files) => `${plural(edits, 'fix', 'fixes')} applied in ${plural(files, 'file')}.`,
  nothingToCheck: 'No Markdown files to check. Name files, directories or globs, or `-` for standard input.',
  unknownRule: (rule, suggestion) =>
    `There is no rule “${rule}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
  unknownFormat: (format, known) => `There is no format “${format}”. Known: ${known.join(', ')}.`,
  gitFailed: (reference, detail) => `Git cannot tell what changed since “${reference}”: ${detail}`,
  badBaseline: (path) => `${path} is not a baseline. Write a new one with --update-baseline.`,
  stdinAlone: 'Standard input (`-`) cannot be combined with files.',
  watching: (directories) => `Watching ${plural(directories, 'directory', 'directories')}. Press Ctrl-C to stop.`,
  explain: {
    unknown: (rule, suggestion) =>
      `There is no rule “${rule}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    bad: 'Found in',
    good: 'Fine',
    options: 'Options',
    defaultLevel: (level) => `By default: ${level}.`,
    off: 'off',
    fixable: 'Can be fixed with --fix.',
    configure: 'In .mdrillrc.json',
    suppress: 'In one place',
  },
  cards: { deck: 'Deck', cards: 'Cards', unanswered: 'Unanswered', minutes: 'Minutes', total: 'Total', kinds: 'Kinds' },
};

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
