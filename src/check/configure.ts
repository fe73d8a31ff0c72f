import { RULES } from './registry.ts';
import type { OptionValues, RuleLevel } from './rule.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';

/** How one rule is set for one file. */
export interface RuleSetting {
  readonly level: RuleLevel;
  /** Somebody asked for this level; otherwise a finding that knows better keeps its own severity. */
  readonly chosen: boolean;
  readonly values: OptionValues;
}

/** The setting of every rule, by id. */
export type ResolvedRules = (id: RuleId) => RuleSetting;

/** What configuration says about some rules. */
export type RuleSettings = Readonly<
  Partial<Record<RuleId, { readonly level?: RuleLevel; readonly values?: OptionValues }>>
>;

/** Settings for the files that some patterns match. */
export interface ConfigurationOverride {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** A valid configuration, after `extends`: later overrides win. */
export interface Configuration {
  readonly rules: RuleSettings;
  readonly overrides: readonly ConfigurationOverride[];
  /** Ignore patterns in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
  /** Warnings beyond this number fail the run. */
  readonly maxWarnings?: number;
}

export const EMPTY_CONFIGURATION: Configuration = { rules: {}, overrides: [], ignore: [] };

/** Whether a file matches patterns in the syntax of `.gitignore`. */
export type PatternMatcher = (patterns: readonly string[], file: string) => boolean;

/** One configuration on top of another, as `extends` does it. */
export function mergeConfigurations(base: Configuration, over: Configuration): Configuration {
  const maxWarnings = over.maxWarnings ?? base.maxWarnings;
  return {
    rules: mergeSettings(base.rules, over.rules),
    overrides: [...base.overrides, ...over.overrides],
    ignore: [...base.ignore, ...over.ignore],
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
  };
}

/** The rules as they hold for one file: defaults, then the configuration, then its overrides in order. */
export function resolveRules(configuration: Configuration, file: string, matches: PatternMatcher): ResolvedRules {
  const settings = configuration.overrides
    .filter((override) => matches(override.files, file))
    .reduce((rules, override) => mergeSettings(rules, override.rules), configuration.rules);
  return resolveSettings(settings);
}

/** The rules as they hold where no override applies. */
export function resolveSettings(settings: RuleSettings): ResolvedRules {
  return (id) => {
    const { level, values = {} } = settings[id] ?? {};
    return { level: level ?? RULES[id].level, chosen: level !== undefined, values };
  };
}

/** Leaves only the named rules on; what a run says of itself stays, for without it nothing else can be trusted. */
export function onlyRules(rules: ResolvedRules, named: readonly RuleId[]): ResolvedRules {
  if (named.length === 0) return rules;
  return (id) => (named.includes(id) || RULES[id].scope === 'run' ? rules(id) : { ...rules(id), level: 'off' });
}

function mergeSettings(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged: Partial<Record<RuleId, { readonly level?: RuleLevel; readonly values?: OptionValues }>> = { ...base };
  for (const id of RULE_IDS) {
    const upper = over[id];
    if (upper === undefined) continue;
    merged[id] = { ...base[id], ...upper, values: { ...base[id]?.values, ...upper.values } };
  }
  return merged;
}
