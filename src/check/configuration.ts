import type { OptionValues, RuleLevel } from './rule.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';

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

/** Settings on top of others, rule by rule. */
export function mergeSettings(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged: Partial<Record<RuleId, { readonly level?: RuleLevel; readonly values?: OptionValues }>> = { ...base };
  for (const id of RULE_IDS) {
    const upper = over[id];
    if (upper === undefined) continue;
    merged[id] = { ...base[id], ...upper, values: { ...base[id]?.values, ...upper.values } };
  }
  return merged;
}
