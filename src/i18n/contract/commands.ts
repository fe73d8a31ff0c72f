import type { CardKind } from '../../cards/card.ts';
import type { SaidTexts } from './said.ts';
import type { Example, OptionTexts, VerbTexts } from './verbs.ts';

/** Sentences about a command line that cannot be run. */
export interface UsageMessages {
  unknownVerb(word: string, suggestion: string | undefined): string;
  unknownOption(option: string, suggestion: string | undefined): string;
  missingOperand(operand: string): string;
  missingValue(option: string): string;
  /** `choices`: what it can be, separated by commas. */
  invalidValue(option: string, choices: string): string;
  notACount(option: string, value: string): string;
  notAnInstant(option: string, value: string): string;
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
  readonly verbs: VerbTexts;
  readonly options: OptionTexts;
  readonly usage: UsageMessages;
  /** Standard output could not be written; `code` is the system's. */
  outputFailed(code: string): string;
  crash(version: string, details: string): string;
  /** What each kind of card is called. */
  readonly kinds: Readonly<Record<CardKind, string>>;
  readonly nothingToRead: string;
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
  readonly said: SaidTexts;
  readonly configuration: {
    settingsAt(path: string): string;
    journalAt(path: string): string;
    readonly changed: string;
    /** What the settings are for that have nothing to do with scheduling. */
    readonly general: Readonly<Record<'language' | 'journal' | 'theme' | 'ambiguousWidth', string>>;
    unknown(name: string, suggestion: string | undefined): string;
  };
}
