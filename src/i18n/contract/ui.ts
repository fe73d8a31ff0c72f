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
  'line-down',
  'line-up',
  'half-page-down',
  'half-page-up',
  'page-down',
  'page-up',
  'top',
  'bottom',
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
  readonly contrast: string;
  readonly rubric: string;
  readonly followUps: string;
  /** There is more to see; `key` shows it. */
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
  readonly revealFirst: (key: string) => string;
  readonly pasteIgnored: string;
  readonly lastGraded: (grade: string, wait: string) => string;
  readonly undone: string;
  readonly skipped: string;
  readonly noEditor: string;
  readonly editorFailed: (detail: string) => string;
  readonly helpTitle: string;
  readonly helpClose: (key: string) => string;
  /** Rows of the summary. */
  readonly graded: string;
  readonly recalled: string;
  readonly timeSpent: string;
  readonly nextCard: string;
  readonly inTime: (wait: string) => string;
  readonly missed: (count: number) => string;
  readonly tooSmall: (columns: number, rows: number) => string;
  readonly keyProblem: {
    readonly unknownAction: (action: string) => string;
    readonly notKeys: (action: string) => string;
    readonly taken: (key: string, action: string, other: string) => string;
    readonly unreachable: (action: string) => string;
  };
}
