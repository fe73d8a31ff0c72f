import { isRuleId, RULE_IDS, type RuleId } from '../../check/rule-ids.ts';
import { closest } from '../../check/similarity.ts';
import type { CheckMessages } from '../../i18n/contract/check.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat } from '../../report/formats.ts';
import type { Invocation } from '../context.ts';
import { ExpectedStop } from '../exit.ts';
import type { CheckOptions } from './options.ts';

/** Reads the options of `check`. Throws `ExpectedStop` for a rule or a format that does not exist. */
export function readCheckOptions(invocation: Invocation, messages: CheckMessages): CheckOptions {
  const text = (name: string, key: keyof CheckOptions) => {
    const value = invocation.text(name);
    return value === undefined ? {} : { [key]: value };
  };
  const maxWarnings = invocation.count('max-warnings');
  const topics = invocation.choice('topics');
  return {
    operands: invocation.operands,
    format: readFormat(invocation, messages),
    quiet: invocation.flag('quiet'),
    rules: invocation.list('rule').map((name) => readRule(name, messages)),
    updateBaseline: invocation.flag('update-baseline'),
    fix: invocation.flag('fix'),
    cache: invocation.choice('cache') ?? true,
    cards: invocation.flag('cards'),
    ...text('stdin-filename', 'stdinFilename'),
    ...text('since', 'since'),
    ...text('baseline', 'baseline'),
    ...text('config', 'config'),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(topics === undefined ? {} : { topics }),
  };
}

function readFormat(invocation: Invocation, messages: CheckMessages): ReportFormat {
  const format = invocation.text('format') ?? (invocation.flag('json') ? 'json' : 'pretty');
  if (!isReportFormat(format)) throw new ExpectedStop(messages.unknownFormat(format, REPORT_FORMATS));
  return format;
}

function readRule(name: string, messages: CheckMessages): RuleId {
  if (!isRuleId(name)) throw new ExpectedStop(messages.unknownRule(name, closest(name, RULE_IDS)));
  return name;
}
