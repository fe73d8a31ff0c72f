import type { Deck } from '../cards/deck.ts';
import type { Finding, FindingParams, Severity, TextEdit } from '../markdown/finding.ts';
import type { Span } from '../markdown/span.ts';
import type { CardFacts, CheckedFile, FileFacts } from './facts.ts';
import type { RelatedPlace } from './finding.ts';
import type { IndexedText } from './indexed-text.ts';
import type { LineScan } from './line-scan.ts';
import type { RuleId } from './rule-ids.ts';

export type RuleCategory = 'syntax' | 'identity' | 'quality' | 'links' | 'sync' | 'run';

/** How grave a rule is; `off` when it is not asked for. */
export type RuleLevel = Severity | 'off';

/** A small world that shows a rule. `⟦` and `⟧` enclose what it marks; they are not part of the text. */
export interface RuleExample {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths that exist besides `files`. */
  readonly existing?: readonly string[];
  /** Earlier versions by path. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Paths of decks whose seed has changed. */
  readonly stale?: readonly string[];
}

/** What every rule says of itself. Its wording is in `i18n`. */
interface RuleBase {
  readonly id: RuleId;
  readonly category: RuleCategory;
  readonly level: RuleLevel;
  /** Numbers a person can set, with their defaults. */
  readonly options: Readonly<Record<string, number>>;
  readonly fixable: boolean;
  readonly bad: RuleExample;
  readonly good: RuleExample;
}

/** One file as rules see it. */
export interface DeckInput {
  readonly source: IndexedText;
  readonly lines: LineScan;
  readonly deck: Deck;
  /** What is kept of the cards of the deck, in their order. */
  readonly cards: readonly CardFacts[];
  /** What the parser found on the way. */
  readonly findings: readonly Finding[];
}

/** What a rule reports about the file it was given. */
export interface RuleFinding {
  readonly span: Span;
  readonly params?: FindingParams;
  readonly fix?: readonly TextEdit[];
}

/** What a rule reports about one of many files. */
export interface CorpusFinding extends RuleFinding {
  readonly file: string;
  readonly related?: RelatedPlace;
}

/** Where a link leads. `file` is the name under which the target was read in this run, when it was. */
export interface LinkTarget {
  readonly state: 'present' | 'missing' | 'outside';
  readonly file?: string;
}

/** How a deck stands to the seed it names. */
export type SeedState = 'in-sync' | 'stale' | 'unknown';

/** What rules ask about the world beyond the texts. */
export interface CheckPorts {
  readonly locate: (from: string, target: string) => LinkTarget;
  /** The file as it was before, when a version to compare with was asked for. */
  readonly earlier: (file: string) => FileFacts | undefined;
  readonly seedState: (deck: CheckedFile) => SeedState;
}

/** All files of a run with what lies around them. */
export interface Corpus {
  readonly files: readonly CheckedFile[];
  /** The files without the decks whose seed is among them: a deck and its seed ask every question once. */
  readonly originals: readonly CheckedFile[];
  readonly ports: CheckPorts;
}

/** Values for a rule's options that differ from the defaults. */
export type OptionValues = Readonly<Record<string, number>>;

/** Looks at one file at a time. */
export interface DeckRule extends RuleBase {
  readonly scope: 'deck';
  readonly check: (input: DeckInput, values: OptionValues) => readonly RuleFinding[];
}

/** Looks at all files of a run, by their facts. */
export interface CorpusRule extends RuleBase {
  readonly scope: 'corpus';
  readonly check: (corpus: Corpus, values: OptionValues) => readonly CorpusFinding[];
}

/** Found elsewhere: by the parser, or while a run is set up. */
export interface OutsideRule extends RuleBase {
  readonly scope: 'parser' | 'run';
}

export type Rule = DeckRule | CorpusRule | OutsideRule;

/** Reads an option by name: what was configured, else the default. */
export type OptionReader<Name extends string> = (name: Name) => number;

type Definition<Name extends string, Input, Found> = Pick<RuleBase, 'id' | 'level' | 'bad' | 'good'> & {
  readonly category: RuleCategory;
  readonly options?: Readonly<Record<Name, number>>;
  readonly fixable?: boolean;
  readonly check: (input: Input, option: OptionReader<Name>) => readonly Found[];
};

/** Makes a rule over one file; inside, options are read by names the compiler knows. */
export function defineDeckRule<Name extends string = never>(
  definition: Definition<Name, DeckInput, RuleFinding>,
): DeckRule {
  return {
    ...common(definition),
    scope: 'deck',
    check: (input, values) => definition.check(input, reader(definition, values)),
  };
}

/** Makes a rule over all files of a run. */
export function defineCorpusRule<Name extends string = never>(
  definition: Definition<Name, Corpus, CorpusFinding>,
): CorpusRule {
  return {
    ...common(definition),
    scope: 'corpus',
    check: (corpus, values) => definition.check(corpus, reader(definition, values)),
  };
}

/** Describes a rule whose findings arise outside of the rules. */
export function defineOutsideRule(
  definition: Pick<RuleBase, 'id' | 'category' | 'level' | 'bad' | 'good'> & {
    readonly scope: OutsideRule['scope'];
    readonly fixable?: boolean;
  },
): OutsideRule {
  return { ...definition, options: {}, fixable: definition.fixable ?? false };
}

/** A text on its own, as an example. */
export function exampleText(text: string): RuleExample {
  return { files: { 'notes.md': text } };
}

function common<Name extends string, Input, Found>(definition: Definition<Name, Input, Found>): RuleBase {
  const { id, category, level, bad, good, options, fixable } = definition;
  return { id, category, level, bad, good, options: options ?? {}, fixable: fixable ?? false };
}

function reader<Name extends string, Input, Found>(
  definition: Definition<Name, Input, Found>,
  values: OptionValues,
): OptionReader<Name> {
  return (name) => values[name] ?? definition.options?.[name] ?? 0;
}
