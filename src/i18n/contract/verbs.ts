/** A sample command line and what it does. */
export type Example = readonly [command: string, meaning: string];

/** The help of one verb. */
export interface VerbMessages {
  readonly summary: string;
  /** What a person has to know beyond the options; empty for nothing. */
  readonly details: string;
  readonly examples: readonly Example[];
}

/** The help of every verb. */
export interface VerbTexts {
  readonly drill: VerbMessages;
  readonly home: VerbMessages;
  readonly browse: VerbMessages;
  readonly search: VerbMessages;
  readonly stats: VerbMessages;
  readonly quiz: VerbMessages;
  readonly interview: VerbMessages;
  readonly check: VerbMessages;
  readonly list: VerbMessages;
  readonly explain: VerbMessages;
  readonly due: VerbMessages;
  readonly add: VerbMessages;
  readonly remove: VerbMessages;
  readonly suspend: VerbMessages;
  readonly reset: VerbMessages;
  readonly undo: VerbMessages;
  readonly log: VerbMessages;
  readonly doctor: VerbMessages;
  readonly show: VerbMessages;
  readonly edit: VerbMessages;
  readonly id: VerbMessages;
  readonly completion: VerbMessages;
  readonly build: VerbMessages;
  readonly config: VerbMessages;
}

/** What every option is for. */
export interface OptionTexts {
  readonly lang: string;
  readonly now: string;
  readonly seed: string;
  readonly plain: string;
  readonly json: string;
  readonly topics: string;
  readonly new: string;
  readonly reviews: string;
  readonly tag: string;
  readonly count: string;
  readonly pass: string;
  readonly memory: string;
  readonly out: string;
  readonly check: string;
  readonly force: string;
  readonly format: string;
  readonly 'stdin-filename': string;
  readonly quiet: string;
  readonly 'max-warnings': string;
  readonly rule: string;
  readonly since: string;
  readonly baseline: string;
  readonly 'update-baseline': string;
  readonly fix: string;
  readonly cache: string;
  readonly config: string;
  readonly cards: string;
  readonly watch: string;
  readonly explain: string;
  readonly in: string;
  readonly until: string;
  readonly resume: string;
  readonly due: string;
  readonly card: string;
  readonly day: string;
  readonly at: string;
  readonly matches: string;
  readonly repair: string;
  readonly orphans: string;
  readonly write: string;
  readonly attach: string;
  readonly drop: string;
  readonly typed: string;
  readonly choice: string;
  readonly match: string;
  readonly mixed: string;
  readonly order: string;
  readonly time: string;
  readonly 'review-wrong': string;
  readonly deck: string;
  readonly report: string;
  readonly record: string;
  readonly rounds: string;
  readonly minutes: string;
  readonly 'topic-words': string;
  readonly answer: string;
  readonly html: string;
}
