import { RULE_LEVELS } from './read-configuration.ts';
import { ALL_RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { type: 'array', items: TEXT };

/** JSON schema of the configuration, for editors. `describe` words what a rule wants. */
export function configurationSchema(describe: (id: RuleId) => string): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'mdrill check',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: TEXT,
      extends: { description: 'Configuration files to start from, relative to this one.', anyOf: [TEXT, TEXTS] },
      ignore: { description: 'Files to leave out, in the syntax of .gitignore.', ...TEXTS },
      maxWarnings: { description: 'More warnings than this fail the run.', type: 'integer', minimum: 0 },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description: 'Other settings for some files; later ones win.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: TEXTS, rules: { $ref: '#/definitions/rules' } },
        },
      },
    },
    definitions: {
      level: { enum: RULE_LEVELS },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(ALL_RULES.map((rule) => [rule.id, ruleSchema(rule, describe(rule.id))])),
      },
    },
  };
}

function ruleSchema(rule: Rule, description: string): Schema {
  const level = { $ref: '#/definitions/level' };
  const names = Object.entries(rule.options);
  if (names.length === 0) return { description, default: rule.level, allOf: [level] };
  const properties = Object.fromEntries(names.map(([name, value]) => [name, { type: 'number', default: value }]));
  const options = { type: 'object', additionalProperties: false, properties };
  const withOptions = { type: 'array', items: [level, options], minItems: 1, additionalItems: false };
  return { description, default: rule.level, anyOf: [level, withOptions] };
}
