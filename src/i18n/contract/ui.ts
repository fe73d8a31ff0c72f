import type { Phase } from '../../memory/memory.ts';

/** Everything a key can do. The screens bind keys to these names; settings use the same names. */
export const UI_ACTIONS = [
  'reveal',
  'reveal-step',
  'answer',
  'confidence',
  'grade-again',
  'grade-hard',
  'grade-good',
  'grade-easy',
  'accept',
  'undo',
  'skip',
  'contrast',
  'rubric',
  'tick',
  'next-point',
  'previous-point',
  'follow-up',
  'edit',
  'source',
  'line-down',
  'line-up',
  'half-page-down',
  'half-page-up',
  'page-down',
  'page-up',
  'top',
  'bottom',
  'open',
  'drill-all',
  'learn-ahead',
  'weakest',
  'interview',
  'browse',
  'statistics',
  'search',
  'flag',
  'suspend-card',
  'bury',
  'reset',
  'go-on',
  'pass',
  'pause',
  'note',
  'submit',
  'new-line',
  'cancel',
  'help',
  'close',
  'redraw',
  'suspend',
  'quit',
  'interrupt',
] as const;

export type UiAction = (typeof UI_ACTIONS)[number];

/** What an action is called: in the footer (one word or two) and in the help. */
export interface ActionWords {
  readonly short: string;
  readonly long: string;
}

/** Keys whose name is translated; all others are shown as they are. */
export type NamedKey =
  | 'space'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'home'
  | 'end'
  | 'pageup'
  | 'pagedown';

/** The first screen. */
export interface HomeMessages {
  readonly title: string;
  /** What is due now. */
  readonly due: (cards: number) => string;
  /** How long that takes, in minutes. */
  readonly estimate: (minutes: number) => string;
  readonly nothingDue: string;
  readonly nextDue: (wait: string) => string;
  /** Cards a limit keeps for later. */
  readonly heldBack: (cards: number) => string;
  /** The library is empty; these are the decks that come with mdrill. */
  readonly shipped: string;
  /** The library has no cards at all. */
  readonly noCards: string;
  readonly moreNew: (cards: number) => string;
  readonly cards: (count: number) => string;
  readonly allDecks: string;
  readonly learnAhead: string;
  readonly weakest: string;
  readonly interview: string;
  /** Cards done today, of all that are to be done today. */
  readonly today: (done: number, all: number) => string;
  readonly streak: (days: number) => string;
  readonly forecast: (days: number) => string;
  readonly pastYear: string;
  /** From Monday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** January is 1. */
  readonly month: (month: number) => string;
}

/** Names for the ends of a row of days. */
export interface DayMessages {
  readonly today: string;
  readonly tomorrow: string;
  readonly ago: (days: number) => string;
  readonly ahead: (days: number) => string;
}

/** The numbers. */
export interface StatsMessages {
  readonly title: string;
  readonly retention: string;
  /** Wished retention, in whole per cent. */
  readonly wished: (percent: number) => string;
  readonly young: string;
  readonly mature: string;
  readonly all: string;
  readonly reviewsPerDay: (days: number) => string;
  readonly minutesPerDay: (days: number) => string;
  readonly forecast: (days: number) => string;
  readonly intervals: string;
  readonly stability: string;
  readonly calibration: string;
  readonly sure: (percent: number) => string;
  readonly leeches: (count: number) => string;
  readonly lapses: (count: number) => string;
  readonly perDeck: string;
  readonly perTag: string;
  readonly days: (from: number, to: number | undefined) => string;
  readonly nothing: string;
}

/** The list of cards. */
export interface BrowseMessages {
  readonly title: string;
  readonly searchPrompt: string;
  readonly found: (cards: number, all: number) => string;
  readonly nothingFound: string;
  readonly suspended: string;
  readonly flagged: string;
  readonly memory: (reps: number, lapses: number) => string;
  readonly due: (wait: string) => string;
  readonly dueNow: string;
  readonly history: string;
  readonly noHistory: string;
  readonly ago: (time: string) => string;
  /** Asked before a reset; `key` confirms. */
  readonly confirmReset: (key: string) => string;
  readonly done: Readonly<Record<'suspended' | 'resumed' | 'buried' | 'reset' | 'flagged' | 'unflagged', string>>;
}

/** What the room `ui` says to people. */
export interface UiMessages {
  readonly action: Readonly<Record<UiAction, ActionWords>>;
  readonly key: Readonly<Record<NamedKey, string>>;
  readonly phase: Readonly<Record<Phase, string>>;
  /** A waiting time on a grade, as short as possible; ms. */
  readonly shortWait: (ms: number) => string;
  /** Cards still to come, by phase. */
  readonly left: (counts: { readonly fresh: number; readonly learning: number; readonly review: number }) => string;
  readonly timeLimit: (time: string) => string;
  readonly noAnswer: string;
  readonly answer: string;
  readonly contrast: string;
  readonly rubric: string;
  readonly followUps: string;
  /** Above the field a person answers in; the keys that end it. */
  readonly answerPrompt: (submit: string, cancel: string) => string;
  readonly yourAnswer: string;
  /** Ticked points of all. */
  readonly pointsTicked: (hit: number, total: number) => string;
  readonly suggested: (grade: string, key: string) => string;
  readonly confidence: (percent: number) => string;
  /** Parts of the answer that are still hidden. */
  readonly stepsHidden: (steps: number, key: string) => string;
  readonly offerContrast: (key: string) => string;
  readonly offerRubric: (key: string, points: number) => string;
  readonly offerFollowUp: (key: string, left: number) => string;
  readonly linesBelow: (lines: number) => string;
  readonly pressToReveal: (key: string) => string;
  readonly revealFirst: string;
  readonly pasteIgnored: string;
  readonly lastGraded: (grade: string, wait: string) => string;
  readonly undone: string;
  readonly skipped: string;
  /** Said while many files are read. */
  readonly reading: (done: number, all: number) => string;
  /** Said where a screen reader was announced. */
  readonly screenReader: string;
  /** Grades do not count for the schedule. */
  readonly practice: string;
  readonly noEditor: string;
  /** The deck ships with mdrill and is not to be edited. */
  readonly readOnly: string;
  readonly editorFailed: (detail: string) => string;
  readonly helpTitle: string;
  /** Rows of the summary. */
  readonly graded: string;
  readonly recalled: string;
  readonly timeSpent: string;
  readonly nextCard: string;
  /** When the next card comes, if it is there already. */
  readonly atOnce: string;
  readonly inTime: (wait: string) => string;
  readonly missed: (count: number) => string;
  readonly tooSmall: (columns: number, rows: number) => string;
  readonly home: HomeMessages;
  readonly day: DayMessages;
  readonly stats: StatsMessages;
  readonly browse: BrowseMessages;
  readonly keyProblem: {
    readonly unknownAction: (action: string) => string;
    readonly notKeys: (action: string) => string;
    readonly taken: (key: string, action: string, other: string) => string;
    readonly unreachable: (action: string) => string;
  };
}
