import type { CommandsMessages } from '../contract/commands.ts';
import { options } from './options.ts';
import { said } from './said.ts';
import { verbs } from './verbs.ts';

export const commands: CommandsMessages = {
  help: {
    tagline: 'Turn your Markdown notes into cards and drill them with spaced repetition.',
    usage: 'Usage',
    verb: 'verb',
    verbs: 'Verbs',
    options: 'Options',
    examples: 'Examples',
    exitCodes: 'Exit codes',
    exitCodeText:
      '0 fine · 1 errors found, below the pass mark or out of date · 2 wrong usage or cannot run · 130 interrupted',
    helpOption: 'show this help',
    more: 'mdrill <verb> --help says more about a verb.',
    overviewExamples: [
      ['mdrill notes/', 'drill what is due in a folder of notes'],
      ['mdrill quiz notes.md', 'ask the questions of a file once; nothing is written'],
      ['mdrill check decks/', 'validate decks, for people and for CI'],
    ],
  },
  verbs,
  options,
  usage: {
    unknownVerb: (word, suggestion) =>
      `there is no verb or file called "${word}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}\nmdrill --help lists the verbs.`,
    unknownOption: (option, suggestion) =>
      `there is no option ${option}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    missingOperand: (operand) => `${operand} is missing.`,
    missingValue: (option) => `${option} needs a value.`,
    invalidValue: (option, choices) => `${option} cannot have this value; it can be one of: ${choices}.`,
    notACount: (option, value) => `--${option} needs a whole number, not "${value}".`,
    notAnInstant: (option, value) =>
      `--${option} needs an ISO 8601 instant such as 2026-03-01T08:00+08:00, not "${value}".`,
    tooManyOperands: 'there are more operands than this verb takes.',
    seeHelp: (verb) => `mdrill ${verb} --help shows how it is used.`,
  },
  outputFailed: (code) => `the output could not be written to its end (${code}). Make room, or send it elsewhere.`,
  crash: (version, details) =>
    `mdrill stopped because of a mistake of its own. Every graded card is saved.\nPlease report it with these lines:\n${version}\n${details}`,
  kinds: {
    'table-row': 'table row',
    'question-only': 'open question',
    qa: 'question',
    story: 'story',
    comparison: 'comparison',
    steps: 'steps',
    topic: 'topic',
    cloze: 'cloze',
    choice: 'choice',
    term: 'term',
  },
  nothingToRead: 'nothing could be read.',
  nothingBuilt: 'nothing was built, because a seed could not be read.',
  sameTarget: (one, other) => `${one} and ${other} would be built to the same deck. Rename one of them.`,
  built: {
    written: (cards) => `written, ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    same: (cards) => `up to date, ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    missing: (seed) => `missing; mdrill build makes it from ${seed}`,
    outdated: (seed) => `out of date with ${seed}; mdrill build writes it again`,
    edited: 'edited by hand since it was built, left alone; --force overwrites it',
  },
  said,
  configuration: {
    settingsAt: (path) => `settings: ${path}`,
    journalAt: (path) => `journal:  ${path}`,
    changed: '(changed)',
    general: {
      language: 'Language of messages: en or zh-CN; without it the locale decides',
      journal: 'Folder of the journal, such as one that is synchronised',
      theme: 'Colours: terminal, dark, light or none',
      ambiguousWidth: 'Columns of characters such as curly quotes: narrow (one) or wide (two)',
    },
    unknown: (name, suggestion) =>
      `there is no setting "${name}".${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} mdrill config lists them.`,
  },
};
