import type { VerbTexts } from '../contract/verbs.ts';

export const verbs: VerbTexts = {
  drill: {
    summary: 'drill what is due; the verb may be left out',
    details: 'Without a path the library is drilled; while it is empty, the decks that ship with mdrill.',
    examples: [
      ['mdrill drill notes.md', 'drill one file'],
      ['mdrill drill --new 5 decks/', 'introduce at most five new cards'],
      ["printf '\\n3\\nq\\n' | mdrill drill --plain decks/", 'the same as a line protocol, for scripts'],
    ],
  },
  home: {
    summary: 'the first screen: what is due, numbers, what to do next',
    details: 'This is what mdrill does when nothing is named. Without a terminal it drills.',
    examples: [['mdrill home', 'look at the day']],
  },
  browse: {
    summary: 'look through all cards, search and change them',
    details: '',
    examples: [['mdrill browse notes/', 'the cards of a folder']],
  },
  search: {
    summary: 'find cards by words or pinyin initials',
    details: 'Exit code 1 when nothing is found.',
    examples: [
      ['mdrill search probe', 'cards that speak of probes'],
      ['mdrill search jxtz --in seeds', '就绪探针 and the like, by pinyin initials'],
    ],
  },
  stats: {
    summary: 'show the numbers: retention, workload, forecast, leeches',
    details: '',
    examples: [
      ['mdrill stats', 'of everything'],
      ['mdrill stats --tag kubernetes --json', 'of a tag, for programs'],
    ],
  },
  quiz: {
    summary: 'ask cards once, in random order; nothing is written',
    details:
      'hard, good and easy count as recalled. A URL is fetched (http and https only); - reads notes from standard input. Exit code 1 when the score is below --pass.',
    examples: [
      ['mdrill quiz notes.md', 'all questions of a file'],
      ['mdrill quiz -n 20 --seed 42 --pass 80 decks/', 'the same twenty for everybody, as a gate'],
      ['mdrill quiz --choice decks/', 'multiple choice made from the deck'],
    ],
  },
  interview: {
    summary: 'play the interviewer over your notes',
    details:
      'Rounds come from the sections; follow-ups are asked one by one. One event with the report is left in the journal; memory is not touched unless --record is given.',
    examples: [
      ['mdrill interview notes.md', 'a whole interview'],
      ['mdrill interview --minutes 30 --report report.md notes.md', 'half an hour, with a written report'],
      ['mdrill interview --rounds 1,3 notes.md', 'only the first and the third round'],
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
  explain: {
    summary: 'say of every block what it became, or why it is no card',
    details: '',
    examples: [['mdrill explain notes.md', 'why is this a card, and that not?']],
  },
  due: {
    summary: 'say what a drill would show now',
    details: '',
    examples: [
      ['mdrill due', 'new, learning and review counts, by deck'],
      ['mdrill due --json decks/', 'the same for a prompt or a status bar'],
    ],
  },
  add: {
    summary: 'add files and folders to the library',
    details: 'The library is what mdrill drills when nothing is named. Without a path it is shown.',
    examples: [['mdrill add ~/notes', 'drill everything below a folder from now on']],
  },
  remove: {
    summary: 'take files and folders out of the library',
    details: 'What is known of their cards is kept.',
    examples: [['mdrill remove ~/notes', 'no longer drill this folder']],
  },
  suspend: {
    summary: 'put cards aside, for good or until a day',
    details: 'A card is named by its id, the beginning of it, or file:line.',
    examples: [
      ['mdrill suspend k3f9w2m0ta', 'do not ask this card any more'],
      ['mdrill suspend --until +3 notes.md:12', 'not before three days from now'],
      ['mdrill suspend --resume k3f9w2m0ta', 'ask it again'],
    ],
  },
  reset: {
    summary: 'forget the schedule of cards, or set when they come',
    details: 'The history stays in the journal, so this can be undone.',
    examples: [
      ['mdrill reset k3f9w2m0ta', 'make it a new card again'],
      ['mdrill reset --due 2026-12-01 k3f9w2m0ta', 'only say when it comes next'],
    ],
  },
  undo: {
    summary: 'take back the last grade or change of this device',
    details: 'Any event can be named, also a match (mdrill log --matches) and another undo.',
    examples: [
      ['mdrill undo', 'take back the last one'],
      ['mdrill undo a1b2c3d4e5.f6g7h8j9k0.12', 'take back this event'],
    ],
  },
  log: {
    summary: 'show the journal: all of it, a card, a day, or the state of then',
    details: 'With --json the events are printed as they are stored, one a line.',
    examples: [
      ['mdrill log --card k3f9w2m0ta', 'the history of a card'],
      ['mdrill log --day 2026-03-01', 'what happened on a study day'],
      ['mdrill log --matches', 'which edited cards were recognised'],
      ['mdrill log --at 2026-03-01T08:00', 'what was remembered then'],
    ],
  },
  doctor: {
    summary: 'verify everything that is stored, explain and repair it',
    details: 'The journal is never rewritten: damaged lines are copied aside, the rest is used.',
    examples: [
      ['mdrill doctor', 'is everything in order?'],
      ['mdrill doctor --repair', 'repair what can be'],
    ],
  },
  show: {
    summary: 'show a card whole, with its history',
    details: 'A card is named by its id, the beginning of it, or file:line.',
    examples: [
      ['mdrill show k3f9w2m0ta', 'question, answer, memory and history'],
      ['mdrill show notes.md:12', 'the card at a line'],
    ],
  },
  edit: {
    summary: 'open the notes of a card in your editor, at its line',
    details: 'VISUAL or EDITOR says which editor.',
    examples: [['mdrill edit k3f9w2m0ta', 'edit this card']],
  },
  id: {
    summary: 'show ids, write them into notes, settle orphans',
    details:
      'Cards are recognised after edits without ids; an id in the notes makes it certain. An orphan is a known card whose question is gone (mdrill list --orphans).',
    examples: [
      ['mdrill id notes.md', 'the id of every card'],
      ['mdrill id --write notes.md', 'write them into the file'],
      ['mdrill id --attach k3f9w2m0ta p8d2x4n1qz', 'this card is what that orphan was'],
    ],
  },
  completion: {
    summary: 'print a completion script for bash, zsh or fish',
    details: '',
    examples: [['mdrill completion bash', 'add to ~/.bashrc: source <(mdrill completion bash)']],
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
};
