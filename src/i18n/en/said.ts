import type { SaidTexts } from '../contract/said.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const said: SaidTexts = {
  due: {
    now: (fresh, learning, review) => `${fresh} new · ${learning} learning · ${review} to review`,
    laterToday: (count) => `${plural(count, 'card')} later today`,
    heldBack: (fresh, review) =>
      `${[...(fresh > 0 ? [`${fresh} new`] : []), ...(review > 0 ? [plural(review, 'review')] : [])].join(' and ')} kept for later by the daily limit`,
    beyond: (cards) => `${cards} beyond the limit`,
    next: (instant) => `next: ${instant}`,
  },
  shelf: {
    missing: (path) => `${path} does not exist, so it was not added.`,
    outcomes: {
      added: 'added',
      removed: 'removed',
      'already-there': 'already in the library',
      covered: 'already in the library, through a directory above it',
      'not-there': 'not in the library',
    },
  },
  card: {
    unknown: (reference) => `there is no card "${reference}". mdrill list --json shows the ids; file.md:12 works too.`,
    ambiguous: (reference, ids) => `"${reference}" is the beginning of several ids: ${ids.join(', ')} …`,
    notADay: (text) => `"${text}" is no day; write 2026-03-01 or, where days ahead make sense, +3.`,
    suspended: 'suspended',
    resumed: 'takes part again',
    buried: (day) => `put aside until ${day}`,
    reset: 'schedule forgotten, new again',
    dueSet: (day) => `due ${day}`,
  },
  id: {
    notWritable: (path) => `${path} is not a file of notes, so no ids were written into it.`,
    written: (written, refused) =>
      `${plural(written, 'id')} written${refused === 0 ? '' : `, ${plural(refused, 'card')} left without: their line takes none`}`,
    noOrphan: (reference) => `there is no orphan "${reference}"; mdrill list --orphans shows them.`,
    orphanTrouble: {
      unknown: (orphan) => `${orphan} is not known to the journal.`,
      'in-use': (orphan) => `${orphan} is no orphan: a card in the notes continues it.`,
      same: (orphan) => `${orphan} is that card already.`,
    },
    attached: (orphan, card) => `${orphan} lives on as ${card}`,
    dropped: (orphan) => `${orphan} let go`,
  },
  unknownShell: (name, shells) => `there is no completion for "${name}"; there is for ${shells.join(', ')}.`,
  needsTerminal: (instead) => `this needs a terminal; mdrill ${instead} works without one.`,
  stats: {
    retention: (share, wished) => `retention: ${share}, target ${wished}%`,
    byAge: (young, mature) => `  young ${young}, mature ${mature}`,
    past: (days, reviews, minutes) => `last ${days} days: ${plural(reviews, 'review')}, ${minutes} min`,
    coming: (days, cards) => `next ${days} days: ${plural(cards, 'card')} due`,
    leeches: 'leeches:',
  },
  edit: {
    noEditor: 'no editor is named. Set EDITOR or VISUAL, for example EDITOR=vim.',
    shipped: (path) => `${path} ships with mdrill and is not to be edited; copy it first.`,
    failed: (editor, detail) => `${editor} could not be started: ${detail}`,
  },
  undo: {
    nothing: 'there is nothing to take back.',
    noEvent: (text) => `the journal has no event "${text}"; mdrill log shows what can be taken back.`,
    already: (event) =>
      `${event} was taken back before; mdrill log --json shows the undo, which can itself be taken back.`,
    done: (event) => `taken back: ${event}`,
  },
  log: {
    takenBack: '(taken back)',
    review: (grade, due, mode) => `${grade} → ${due}${mode === 'drill' ? '' : ` (${mode})`}`,
    undo: (event) => `took back ${event}`,
    flag: (flag) => (flag === 0 ? 'flag removed' : `flag ${flag}`),
    note: (text) => `note: ${text}`,
    seen: (file) => `seen in ${file}`,
    match: (fresh, known, front, score, by) => `${fresh} is ${known} ${front} (${by}, ${score.toFixed(2)})`,
    drop: 'let go',
    interview: 'interview',
    state: (phase, due, reps, lapses) =>
      `${phase}  ${due === '' ? '' : `${due}  `}${plural(reps, 'review')}, ${plural(lapses, 'lapse')}`,
  },
  doctor: {
    home: (path) => `home: ${path}`,
    file: (path, events, duplicates, foreign) =>
      `${path}: ${plural(events, 'event')}${duplicates === 0 ? '' : `, ${duplicates} of them also elsewhere`}${foreign === 0 ? '' : `, ${foreign} of a newer version`}`,
    checkpoint: {
      current: 'checkpoint: up to date',
      behind: 'checkpoint: behind the journal; the next drill reads the rest',
      missing: 'checkpoint: none; the next drill makes it from the journal',
      damaged: 'checkpoint: damaged; it is made again from the journal',
      unreadable: 'checkpoint: cannot be read; check the permissions of progress.json',
      'of-another': 'checkpoint: of another place or version; it is made again from the journal',
      contradicted: 'checkpoint: knows more than the journal; a journal file was changed or removed',
    },
    losses: (events, reviews) =>
      `the checkpoint still knows ${plural(events, 'event')} and ${plural(reviews, 'due date')} the journal has lost; --repair puts them back`,
    leftovers: (count) => `${plural(count, 'temporary file')} of a process that was killed; --repair removes them`,
    well: 'everything is in order.',
    unwell: 'something is wrong; every other review is used. mdrill doctor --repair repairs what can be.',
    repaired: (copied, restored, rescheduled, removed) =>
      `repaired: ${copied} damaged lines copied aside, ${restored} events restored, ${rescheduled} due dates set, ${removed} leftovers removed`,
  },
};
