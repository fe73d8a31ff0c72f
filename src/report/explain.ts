import stringWidth from 'string-width';
import { ALL_RULES } from '../check/registry.ts';
import type { Rule, RuleExample } from '../check/rule.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Palette } from './palette.ts';

/** Longest line of an example that is shown whole. */
const LONGEST_LINE = 76;

/** The page of one rule: what it wants and why, when it speaks and when not, how it is set and silenced. */
export function explainRule(rule: Rule, messages: Messages, palette: Palette): string {
  const { explain, rules, categories } = messages.check;
  const text = rules[rule.id];
  const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${value}`);
  const sections = [
    [`${palette.strong(rule.id)}  ${palette.muted(categories[rule.category])}`, text.title],
    [text.why, text.how],
    [explain.defaultLevel(levelName(rule, messages)), ...(rule.fixable ? [explain.fixable] : [])],
    ...exampleSection(explain.bad, rule.bad, palette),
    ...exampleSection(explain.good, rule.good, palette),
    ...(options.length === 0 ? [] : [[palette.strong(explain.options), ...options]]),
    [palette.strong(explain.configure), `  ${configurationLine(rule)}`],
    ...(rule.scope === 'run'
      ? []
      : [[palette.strong(explain.suppress), `  <!-- mdrill-disable-next-line ${rule.id} -- … -->`]]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** All rules, one a line, by category. */
export function listRules(messages: Messages, palette: Palette): string {
  const width = Math.max(...ALL_RULES.map((rule) => rule.id.length));
  const level = Math.max(...ALL_RULES.map((rule) => stringWidth(levelName(rule, messages))));
  const lines = byCategory().flatMap(([category, rules]) => [
    palette.strong(messages.check.categories[category]),
    ...rules.map((rule) => {
      const name = levelName(rule, messages);
      const columns = [
        rule.id.padEnd(width),
        name + ' '.repeat(level - stringWidth(name)),
        messages.check.rules[rule.id].title,
      ];
      return `  ${columns.join('  ')}`;
    }),
    '',
  ]);
  return lines.join('\n');
}

/** All rules as a table in Markdown, for the README. */
export function ruleTable(messages: Messages): string {
  const rows = ALL_RULES.map((rule) => {
    const { title } = messages.check.rules[rule.id];
    const cells = [
      `\`${rule.id}\``,
      messages.check.categories[rule.category],
      levelName(rule, messages),
      rule.fixable ? '✓' : '',
      title,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Rule | Category | Default | Fix | What it wants |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function byCategory(): readonly (readonly [Rule['category'], readonly Rule[]])[] {
  const categories = [...new Set(ALL_RULES.map((rule) => rule.category))];
  return categories.map((category) => [category, ALL_RULES.filter((rule) => rule.category === category)] as const);
}

function levelName(rule: Rule, messages: Messages): string {
  return rule.level === 'off' ? messages.check.explain.off : messages.check.severities[rule.level];
}

function configurationLine(rule: Rule): string {
  const { level, options } = rule;
  const setting = Object.keys(options).length === 0 ? level : [level, options];
  return `{ "rules": { "${rule.id}": ${JSON.stringify(setting)} } }`;
}

function exampleSection(title: string, example: RuleExample, palette: Palette): readonly (readonly string[])[] {
  return Object.entries(example.files).map(([file, marked]) => {
    const text = marked.replaceAll(/[⟦⟧]/g, '').trimEnd();
    const name = Object.keys(example.files).length > 1 ? ` (${file})` : '';
    return [
      palette.strong(`${title}${name}`),
      ...text.split('\n').map((line) => `  ${palette.muted('│')} ${shorten(line)}`.trimEnd()),
    ];
  });
}

function shorten(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
}
