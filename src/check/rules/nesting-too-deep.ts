import { defineOutsideRule, exampleText } from '../rule.ts';

export const nestingTooDeep = defineOutsideRule({
  id: 'nesting-too-deep',
  category: 'syntax',
  scope: 'parser',
  level: 'warning',
  bad: exampleText(`⟦${'> '.repeat(40)}很深⟧\n`),
  good: exampleText('> > 不深\n'),
});
