import { defineOutsideRule, exampleText } from '../rule.ts';

export const configurationInvalid = defineOutsideRule({
  id: 'configuration-invalid',
  category: 'run',
  scope: 'run',
  level: 'error',
  bad: exampleText('{ "rules": { "fence-unclosed": ⟦"fatal"⟧ } }\n'),
  good: exampleText('{ "rules": { "fence-unclosed": "warning" } }\n'),
});
