import { readDeck } from '../../src/cards/read-deck.ts';
import { collectFacts } from '../../src/check/collect-facts.ts';
import { type Configuration, EMPTY_CONFIGURATION } from '../../src/check/configuration.ts';
import type { CheckedFile } from '../../src/check/facts.ts';
import type { LocatedFinding } from '../../src/check/finding.ts';
import type { CheckPorts, RuleExample } from '../../src/check/rule.ts';
import type { RuleId } from '../../src/check/rule-ids.ts';
import { type CheckPlan, checkFiles, rulesFor } from '../../src/check/run.ts';

/** Takes the marks out of a text and tells which part they enclosed. */
export function unmark(
  marked: string,
): { readonly text: string; readonly from: number; readonly to: number } | undefined {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧');
  if (from < 0 || to < 0) return undefined;
  return { text: marked.slice(0, from) + marked.slice(from + 1, to) + marked.slice(to + 1), from, to: to - 1 };
}

/** The files of an example without marks. */
export function exampleTexts(example: RuleExample): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(example.files).map(([file, text]) => [file, unmark(text)?.text ?? text]));
}

/** Checks texts by path in a world that has nothing else but what the example says. */
export function checkTexts(
  texts: Readonly<Record<string, string>>,
  around: Partial<RuleExample> = {},
  only: readonly RuleId[] = [],
  configuration: Configuration = EMPTY_CONFIGURATION,
): readonly LocatedFinding[] {
  const settings = { configuration, matches: matchesByPrefix, only };
  const inspect = (file: string, text: string): CheckedFile => ({
    file,
    facts: collectFacts(
      text,
      readDeck(text, { name: file.replace(/\.md$/, '') }),
      rulesFor(settings, file),
      (content) => content,
    ),
  });
  const plan: CheckPlan = { ...settings, silent: new Set(), built: new Set(), ports: portsOf(texts, around, inspect) };
  return checkFiles(
    Object.entries(texts).map(([file, text]) => inspect(file, text)),
    plan,
  );
}

function portsOf(
  texts: Readonly<Record<string, string>>,
  around: Partial<RuleExample>,
  inspect: (file: string, text: string) => CheckedFile,
): CheckPorts {
  return {
    locate: (_, target) => {
      if (target in texts) return { state: 'present', file: target };
      return { state: around.existing?.includes(target) ? 'present' : 'missing' };
    },
    earlier: (file) => {
      const text = around.earlier?.[file];
      return text === undefined ? undefined : inspect(file, text).facts;
    },
    seedState: ({ file }) => (around.stale?.includes(file) ? 'stale' : 'in-sync'),
  };
}

function matchesByPrefix(patterns: readonly string[], file: string): boolean {
  return patterns.some((pattern) => file.startsWith(pattern.replace('**', '')));
}
