import { ALL_RULES, RULES } from '../../check/registry.ts';
import { isRuleId, RULE_IDS } from '../../check/rule-ids.ts';
import { closest } from '../../check/similarity.ts';
import { explainRule, listRules } from '../../report/explain.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, ExpectedStop } from '../exit.ts';
import { reportStyle } from './report-style.ts';

/** Prints the page of a rule, or the list of all for an empty name; as data with `json`. */
export async function printExplanation(context: CommandContext, name: string, json: boolean): Promise<ExitCode> {
  const { messages, stdout } = context;
  const { palette } = await reportStyle(context, (text) => text);
  if (name !== '' && !isRuleId(name))
    throw new ExpectedStop(messages.check.explain.unknown(name, closest(name, RULE_IDS)));
  const rules = name === '' ? ALL_RULES : [RULES[name]];
  if (json) {
    const data = rules.map(({ id, category, level, options, fixable }) => {
      const { title, why, how } = messages.check.rules[id];
      return { id, category, level, options, fixable, title, why, how };
    });
    stdout.write(`${JSON.stringify({ version: 1, rules: data })}\n`);
  } else {
    stdout.write(name === '' ? listRules(messages, palette) : explainRule(RULES[name], messages, palette));
  }
  return 0;
}
