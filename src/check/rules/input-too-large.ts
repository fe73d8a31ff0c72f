import { defineOutsideRule, exampleText } from '../rule.ts';

export const inputTooLarge = defineOutsideRule({
  id: 'input-too-large',
  category: 'syntax',
  scope: 'parser',
  level: 'error',
  bad: { files: {} },
  good: exampleText('> > 不深\n'),
});
