import type { CommandsMessages } from '../contract/commands.ts';

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
      ['mdrill quiz notes.md', 'ask ten questions once; nothing is written'],
      ['mdrill check decks/', 'validate decks, for people and for CI'],
    ],
  },
  verbs: {
    drill: {
      summary: 'drill what is due; the verb may be left out',
      details: 'Without a path the library is drilled; while it is empty, the decks that ship with mdrill.',
      examples: [
        ['mdrill drill notes.md', 'drill one file'],
        ['mdrill drill --new 5 decks/', 'introduce at most five new cards'],
        ["printf '\\n3\\nq\\n' | mdrill drill --plain decks/", 'the same as a line protocol, for scripts'],
      ],
    },
    quiz: {
      summary: 'ask cards once, in random order; nothing is written',
      details: 'hard, good and easy count as recalled. Exit code 1 when the score is below --pass.',
      examples: [
        ['mdrill quiz notes.md', 'ten questions from a file'],
        ['mdrill quiz -n 20 --seed 42 --pass 80 decks/', 'the same twenty for everybody, as a gate'],
      ],
    },
    check: {
      summary: 'validate notes and decks',
      details: 'Every finding of every file, with line and column. Exit code 1 when there are errors.',
      examples: [
        ['mdrill check decks/', 'check a folder'],
        ['mdrill check --json notes.md', 'the findings as JSON'],
      ],
    },
    list: {
      summary: 'list the cards of notes and decks',
      details: '',
      examples: [
        ['mdrill list notes.md', 'one line a card'],
        ['mdrill list --json --memory decks/', 'everything about every card, for programs'],
      ],
    },
    build: {
      summary: 'build canonical decks from notes',
      details: 'A deck that was edited by hand is left alone unless --force is given.',
      examples: [
        ['mdrill build seeds -o decks', 'write one deck per file of notes'],
        ['mdrill build seeds -o decks --check', 'exit 1 when a deck is out of date'],
      ],
    },
    config: {
      summary: 'show or change settings',
      details: 'Without arguments all settings; with a key its value; with a key and a value the setting is changed.',
      examples: [
        ['mdrill config', 'show all settings and where they are kept'],
        ['mdrill config retention 0.85', 'change one'],
      ],
    },
  },
  options: {
    lang: 'language of mdrill: en or zh-CN',
    now: 'pretend it is this instant (ISO 8601)',
    seed: 'make every random choice repeatable',
    plain: 'a line protocol instead of screens; no colours',
    json: 'print JSON for programs',
    topics: 'no cards from sections that ask nothing',
    new: 'new cards at most in this session',
    reviews: 'reviews at most in this session',
    tag: 'only cards with this tag; may be repeated',
    count: 'number of questions (default 10)',
    pass: 'exit 1 below this score, in percent',
    memory: 'add what mdrill remembers of each card',
    out: 'where the decks are written (default decks)',
    check: 'write nothing; exit 1 when something would change',
    force: 'overwrite decks that were edited by hand',
  },
  usage: {
    unknownVerb: (word, suggestion) =>
      `there is no verb or file called "${word}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}\nmdrill --help lists the verbs.`,
    unknownOption: (option, suggestion) =>
      `there is no option ${option}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    missingOperand: (operand) => `${operand} is missing.`,
    missingValue: (option) => `${option} needs a value.`,
    invalidValue: (option, detail) => `${option} cannot have this value (${detail}).`,
    notACount: (option, value) => `--${option} needs a whole number, not "${value}".`,
    notAnInstant: (value) => `--now needs an ISO 8601 instant such as 2026-03-01T08:00+08:00, not "${value}".`,
    tooManyOperands: 'there are more operands than this verb takes.',
    seeHelp: (verb) => `mdrill ${verb} --help shows how it is used.`,
  },
  crash: (version, details) =>
    `mdrill stopped because of a mistake of its own. Every graded card is saved.\nPlease report it with these lines:\n${version}\n${details}`,
};
