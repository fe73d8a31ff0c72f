/** Why an address gave no notes. Sizes in bytes, times in seconds. */
export type WebProblem =
  | { readonly kind: 'bad-address' }
  /** The server sent us to something that is neither http nor https, or from https back to http. */
  | { readonly kind: 'unsafe-redirect'; readonly to: string }
  | { readonly kind: 'too-many-redirects'; readonly limit: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'not-text'; readonly type: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreachable'; readonly detail: string };

/** What the quiz says around its questions. */
export interface QuizEdgeMessages {
  webProblem(problem: WebProblem): string;
  /** Sizes in kilobytes. */
  readonly loading: (address: string, kilobytes: number) => string;
  /** Cards come from standard input and there is no terminal to answer at. */
  readonly noTerminalForKeys: string;
  readonly conflictingModes: (modes: readonly string[]) => string;
  readonly badTime: (value: string) => string;
  readonly badOrder: (value: string) => string;
  readonly badPass: (value: number) => string;
  /** `--record` needs cards that will be there tomorrow. */
  readonly recordNeedsFiles: string;
  readonly recorded: (cards: number) => string;
  /** A card that a recorded answer has shown to keep slipping. */
  readonly leech: (front: string, lapses: number, isSuspended: boolean) => string;
  readonly notRecorded: (detail: string) => string;
  readonly noCards: string;
  readonly noCardsLeft: string;
  readonly nothingToRead: string;
  readonly passed: (percent: number, mark: number) => string;
  readonly failed: (percent: number, mark: number) => string;
  /** How to keep what was quizzed: commands, one a line. */
  readonly keep: (commands: readonly string[]) => string;
  readonly saveFirst: string;
  readonly screen: {
    readonly title: string;
    readonly typeAnswer: string;
    readonly timeLeft: (time: string) => string;
    readonly reveal: string;
    readonly choose: string;
    readonly chooseAll: string;
    readonly match: string;
    readonly grade: string;
    readonly correct: string;
    readonly yours: string;
  };
  readonly report: {
    readonly title: string;
    readonly sources: string;
    readonly date: string;
    readonly score: string;
    readonly passMark: string;
    readonly time: string;
    readonly perQuestion: string;
    readonly seed: string;
    readonly sections: string;
    readonly section: string;
    readonly missed: string;
    readonly nothingMissed: string;
    readonly questions: string;
    readonly question: string;
    readonly result: string;
    readonly recalled: string;
    readonly notRecalled: string;
    readonly notReached: string;
  };
}
