import { type Configuration, mergeSettings, type RuleSettings } from './configuration.ts';
import { RULES } from './registry.ts';
import type { OptionValues, RuleLevel } from './rule.ts';
import type { RuleId } from './rule-ids.ts';

/** How one rule is set for one file. */
export interface RuleSetting {
  readonly level: RuleLevel;
  /** Somebody asked for this level; otherwise a finding that knows better keeps its own severity. */
  readonly chosen: boolean;
  readonly values: OptionValues;
}

/** The setting of every rule, by id. */
export type ResolvedRules = (id: RuleId) => RuleSetting;

/** Whether a file matches patterns in the syntax of `.gitignore`. */
export type PatternMatcher = (patterns: readonly string[], file: string) => boolean;

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
