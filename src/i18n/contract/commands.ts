import type { CardKind } from '../../cards/card.ts';

/** A sample command line and what it does. */
export type Example = readonly [command: string, meaning: string];

/** The help of one verb. */
export interface VerbMessages {
  readonly summary: string;
  /** What a person has to know beyond the options; empty for nothing. */
  readonly details: string;
  readonly examples: readonly Example[];
}

/** Sentences about a command line that cannot be run. */
export interface UsageMessages {
  unknownVerb(word: string, suggestion: string | undefined): string;
  unknownOption(option: string, suggestion: string | undefined): string;
  missingOperand(operand: string): string;
  missingValue(option: string): string;
  invalidValue(value: string, option: string): string;
  notACount(option: string, value: string): string;
  notAnInstant(value: string): string;
  readonly tooManyOperands: string;
  seeHelp(verb: string): string;
}

/** What the room `commands` says to people. */
export interface CommandsMessages {
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly verb: string;
    readonly verbs: string;
    readonly options: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly exitCodeText: string;
    readonly helpOption: string;
    readonly more: string;
    readonly overviewExamples: readonly Example[];
  };
  readonly verbs: {
    readonly drill: VerbMessages;
    readonly check: VerbMessages;
    readonly list: VerbMessages;
    readonly build: VerbMessages;
    readonly config: VerbMessages;
  };
  readonly options: {
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
  };
  readonly usage: UsageMessages;
  crash(version: string, details: string): string;
  /** What each kind of card is called. */
  readonly kinds: Readonly<Record<CardKind, string>>;
  readonly nothingToRead: string;
  noCards(path: string): string;
  readonly nothingBuilt: string;
  /** Two seeds would be built to one deck. */
  sameTarget(one: string, other: string): string;
  /** What became of a deck; printed behind its path. */
  readonly built: {
    written(cards: number): string;
    same(cards: number): string;
    missing(seed: string): string;
    outdated(seed: string): string;
    readonly edited: string;
  };
  readonly configuration: {
    settingsAt(path: string): string;
    journalAt(path: string): string;
    readonly changed: string;
    unknown(name: string, suggestion: string | undefined): string;
  };
}
