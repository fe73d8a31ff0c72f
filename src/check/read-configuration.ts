import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { plainData } from '../markdown/plain-data.ts';
import type { Span } from '../markdown/span.ts';
import {
  type Configuration,
  type ConfigurationOverride,
  EMPTY_CONFIGURATION,
  type RuleSettings,
} from './configuration.ts';
import { placeOfKey } from './configuration-place.ts';
import type { LocatedFinding } from './finding.ts';
import { indexText } from './indexed-text.ts';
import { RULES } from './registry.ts';
import type { RuleLevel } from './rule.ts';
import { isRuleId, RULE_IDS } from './rule-ids.ts';
import { closest } from './similarity.ts';

/** A text that may hold configuration. */
export interface ConfigurationSource {
  readonly file: string;
  readonly text: string;
  /** The key below which the configuration stands, as in package.json; none when it is the whole file. */
  readonly below?: string;
}

/** What a configuration says, what it extends, and what could not be understood; that is left out. */
export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** Paths or patterns to read first, in order. */
  readonly extends: readonly string[];
  readonly findings: readonly LocatedFinding[];
}

/** Levels a rule can be set to. */
export const RULE_LEVELS = ['error', 'warning', 'info', 'off'] as const satisfies readonly RuleLevel[];

const TOP_KEYS = ['$schema', 'extends', 'ignore', 'maxWarnings', 'overrides', 'rules'];
const OVERRIDE_KEYS = ['files', 'rules'];

type Path = readonly (string | number)[];
type Complain = (path: Path, problem: string, value: unknown, candidates?: readonly string[]) => void;

/** Reads configuration in JSON or YAML. Total: what is wrong is a finding with its place in the file. */
export function readConfiguration(source: ConfigurationSource): ConfigurationReading {
  const findings: LocatedFinding[] = [];
  const index = indexText(source.text);
  const report = (span: Span, problem: string, value: string, suggestion?: string) => {
    const params = { problem, value, ...(suggestion === undefined ? {} : { suggestion }) };
    findings.push({ rule: 'configuration-invalid', severity: 'error', file: source.file, span, params });
  };
  const complain: Complain = (path, problem, value, candidates = []) => {
    const full = source.below === undefined ? path : [source.below, ...path];
    const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    report(placeOfKey(index, full), problem, written, closest(written, candidates));
  };
  const parsed = parse(source.text);
  if ('problem' in parsed) {
    report(index.span(parsed.offset, parsed.offset + 1), 'syntax', parsed.problem);
    return { configuration: EMPTY_CONFIGURATION, extends: [], findings };
  }
  const data = source.below === undefined ? parsed.data : record(parsed.data)?.[source.below];
  const root = record(data ?? {});
  if (root === undefined) complain([], 'not-a-map', data);
  return { ...interpret(root ?? {}, complain), findings };
}

function interpret(
  root: Readonly<Record<string, unknown>>,
  complain: Complain,
): Omit<ConfigurationReading, 'findings'> {
  for (const key of Object.keys(root)) {
    if (!TOP_KEYS.includes(key)) complain([key], 'unknown-key', key, TOP_KEYS);
  }
  const { maxWarnings } = root;
  const limited = typeof maxWarnings === 'number' && maxWarnings >= 0;
  if (maxWarnings !== undefined && !limited) complain(['maxWarnings'], 'not-a-number', maxWarnings);
  return {
    configuration: {
      rules: readRules(root['rules'], ['rules'], complain),
      overrides: readOverrides(root['overrides'], complain),
      ignore: readTexts(root['ignore'], ['ignore'], complain),
      ...(limited ? { maxWarnings } : {}),
    },
    extends: readTexts(root['extends'], ['extends'], complain),
  };
}

function readOverrides(value: unknown, complain: Complain): readonly ConfigurationOverride[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain(['overrides'], 'not-a-list', value);
    return [];
  }
  return value.map((entry: unknown, position) => {
    const path = ['overrides', position];
    const fields = record(entry);
    if (fields === undefined) complain(path, 'not-a-map', entry);
    for (const key of Object.keys(fields ?? {})) {
      if (!OVERRIDE_KEYS.includes(key)) complain([...path, key], 'unknown-key', key, OVERRIDE_KEYS);
    }
    return {
      files: readTexts(fields?.['files'] ?? [], [...path, 'files'], complain),
      rules: readRules(fields?.['rules'], [...path, 'rules'], complain),
    };
  });
}

function readRules(value: unknown, path: Path, complain: Complain): RuleSettings {
  const fields = record(value ?? {});
  if (fields === undefined) {
    complain(path, 'not-a-map', value);
    return {};
  }
  const entries = Object.entries(fields).map(([id, setting]): RuleSettings => {
    const place = [...path, id];
    if (!isRuleId(id)) {
      complain(place, 'unknown-rule', id, RULE_IDS);
      return {};
    }
    const [level, options]: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
    const known = RULE_LEVELS.find((name) => name === level);
    if (known === undefined) complain(place, 'not-a-level', level, RULE_LEVELS);
    const values = readOptions(options, Object.keys(RULES[id].options), place, complain);
    return { [id]: { ...(known === undefined ? {} : { level: known }), values } };
  });
  return Object.assign({}, ...entries);
}

function readOptions(
  value: unknown,
  known: readonly string[],
  path: Path,
  complain: Complain,
): Readonly<Record<string, number>> {
  const fields = record(value ?? {});
  if (fields === undefined) {
    complain(path, 'not-a-map', value);
    return {};
  }
  const values: Record<string, number> = {};
  for (const [name, number] of Object.entries(fields)) {
    if (!known.includes(name)) complain([...path, name], 'unknown-option', name, known);
    else if (typeof number !== 'number') complain([...path, name], 'not-a-number', number);
    else values[name] = number;
  }
  return values;
}

function readTexts(value: unknown, path: Path, complain: Complain): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const texts = list.filter((entry) => typeof entry === 'string');
  if (texts.length < list.length) complain(path, 'not-a-list', value);
  return texts;
}

function parse(text: string): { readonly data: unknown } | { readonly problem: string; readonly offset: number } {
  try {
    // Configuration in JSON is YAML too, except for tabs.
    return { data: plainData(load(text.replace(/^\ufeff/, ' ').replaceAll('\t', ' '), { schema: CORE_SCHEMA })) };
  } catch (error) {
    if (error instanceof YAMLException) return { problem: error.reason, offset: error.mark?.position ?? 0 };
    return { problem: error instanceof Error ? error.message : '', offset: 0 };
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
