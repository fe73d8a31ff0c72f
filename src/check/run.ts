import type { Configuration } from './configuration.ts';
import type { PatternMatcher, ResolvedRules } from './configure.ts';
import { onlyRules, resolveRules } from './configure.ts';
import type { CheckedFile } from './facts.ts';
import { type LocatedFinding, orderFindings } from './finding.ts';
import { CORPUS_RULES, RULES } from './registry.ts';
import type { CheckPorts } from './rule.ts';
import { isRuleId, RULE_IDS, type RuleId } from './rule-ids.ts';
import { closest } from './similarity.ts';
import { applySuppressions, namesUnknownRule, type Suppression } from './suppress.ts';

/** What a run is asked to do. */
export interface CheckPlan {
  readonly configuration: Configuration;
  readonly matches: PatternMatcher;
  /** The only rules to run; empty for all. */
  readonly only: readonly RuleId[];
  readonly ports: CheckPorts;
  /** Files read only so that others can be compared with them; nothing is reported about them. */
  readonly silent: ReadonlySet<string>;
  /** Decks whose seed is checked too: what is wrong with their cards is said of the seed, where it can be mended. */
  readonly built: ReadonlySet<string>;
}

/** The part of a plan that says which rules hold for a file. */
export type CheckSettings = Pick<CheckPlan, 'configuration' | 'matches' | 'only'>;

/** The settings of all rules for one file under a plan. */
export function rulesFor(plan: CheckSettings, file: string): ResolvedRules {
  return onlyRules(resolveRules(plan.configuration, file, plan.matches), plan.only);
}

/** Everything wrong with some files, in stable order: their own findings, then what shows only when they are seen together. */
export function checkFiles(files: readonly CheckedFile[], plan: CheckPlan): readonly LocatedFinding[] {
  const rulesByFile = new Map(files.map(({ file }) => [file, rulesFor(plan, file)]));
  const own = files.flatMap((file) => ownFindings(file, plan.built.has(file.file)));
  const found = [...own, ...corpusFindings(files, plan)].flatMap((finding) => {
    const rules = rulesByFile.get(finding.file);
    return rules === undefined || plan.silent.has(finding.file) ? [] : levelled(finding, rules);
  });
  const byFile = groupByFile(found);
  const kept = files.flatMap(({ file, facts }) => {
    if (plan.silent.has(file)) return [];
    const { kept: remaining, unused } = applySuppressions(byFile.get(file) ?? [], facts.suppressions);
    const rules = rulesByFile.get(file);
    if (rules === undefined || plan.only.length > 0) return remaining;
    return [...remaining, ...unused.flatMap((suppression) => levelled(unusedFinding(file, suppression), rules))];
  });
  return orderFindings(kept);
}

function groupByFile(findings: readonly LocatedFinding[]): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

function ownFindings({ file, facts }: CheckedFile, built: boolean): readonly LocatedFinding[] {
  return facts.findings
    .filter(({ rule }) => !built || !isRuleId(rule) || RULES[rule].scope !== 'deck')
    .map((finding) => ({ ...finding, file }));
}

function corpusFindings(files: readonly CheckedFile[], plan: CheckPlan): readonly LocatedFinding[] {
  const corpus = { files, originals: files.filter(({ file }) => !plan.built.has(file)), ports: plan.ports };
  const settings = rulesFor({ ...plan, configuration: { ...plan.configuration, overrides: [] } }, '');
  return CORPUS_RULES.flatMap((rule) =>
    rule.check(corpus, settings(rule.id).values).map((finding) => ({
      ...finding,
      params: finding.params ?? {},
      rule: rule.id,
      severity: 'warning' as const,
    })),
  );
}

/** A finding at the severity its file's settings give it; none when the rule is off. Unknown rules keep their own. */
function levelled(finding: LocatedFinding, rules: ResolvedRules): readonly LocatedFinding[] {
  if (!isRuleId(finding.rule)) return [finding];
  const { level, chosen } = rules(finding.rule);
  if (level === 'off') return [];
  return [RULES[finding.rule].scope === 'parser' && !chosen ? finding : { ...finding, severity: level }];
}

function unusedFinding(file: string, suppression: Suppression): LocatedFinding {
  const { rule, span } = suppression;
  const suggestion = rule !== undefined && namesUnknownRule(suppression) ? closest(rule, RULE_IDS) : undefined;
  const params = { target: rule ?? '*', ...(suggestion === undefined ? {} : { suggestion }) };
  return { rule: 'suppression-unused', severity: 'warning', file, span, params };
}
