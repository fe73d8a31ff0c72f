import { isRuleId } from '../check/rule-ids.ts';
import type { RuleText } from '../i18n/contract/check.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Finding, FindingParams } from '../markdown/finding.ts';
import { harmless } from './harmless.ts';

/** A finding in words: what happened, and what to do about it. Safe to print. */
export interface Description {
  readonly message: string;
  /** Empty for a rule this version does not know. */
  readonly how: string;
  /** What may have been meant. */
  readonly suggestion?: string;
}

/** Longest parameter shown, in code points. */
const LONGEST_VALUE = 60;

/** Puts a finding into words. */
export function describeFinding(finding: Pick<Finding, 'rule' | 'params'>, messages: Messages): Description {
  const { rule, params } = finding;
  if (!isRuleId(rule)) return { message: harmless(rule), how: '' };
  const text = messages.check.rules[rule];
  const suggestion = params['suggestion'];
  return {
    message: fill(text.message, params, text),
    how: fill(text.how, params, text),
    ...(suggestion === undefined ? {} : { suggestion: messages.check.didYouMean(shown(suggestion)) }),
  };
}

/** The message with the suggestion behind it, for formats that have one line. */
export function oneLine(finding: Pick<Finding, 'rule' | 'params'>, messages: Messages): string {
  const { message, suggestion } = describeFinding(finding, messages);
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}

function fill(template: string, params: FindingParams, text: RuleText): string {
  // Only names of parameters are replaced: `{{c1::…}}` in a sentence is not one.
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : (text.terms?.[value] ?? shown(value));
  });
}

function shown(value: string | number): string {
  const text = harmless(String(value).replaceAll(/\s+/g, ' '));
  if (text.length <= LONGEST_VALUE) return text;
  const characters = [...text];
  return characters.length <= LONGEST_VALUE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
