import { describe, expect, it } from 'vitest';
import { openSuggestions } from '../../src/check/similarity.ts';
import { checkTexts } from './world.ts';

describe('suggestions', () => {
  it('are given until so many comparisons were made, and remembered', () => {
    const names = ['alpha', 'beta'];
    const suggest = openSuggestions(4);
    expect(['alhpa', 'bata', 'alpah', 'alhpa'].map((word) => suggest(word, names))).toEqual([
      'alpha',
      'beta',
      undefined,
      'alpha',
    ]);
  });

  it('end before very many dead links were compared with very many headings', () => {
    const count = 20_000;
    const links = Array.from({ length: count }, (_, index) => `[x](#nowhere-${index}a)\n`).join('\n');
    const headings = Array.from({ length: count }, (_, index) => `## Some heading ${index}b\n`).join('\n');
    const findings = checkTexts({ 'a.md': `${links}\n${headings}` }, {}, ['anchor-dead']);
    expect(findings.length).toBe(count);
  }, 60_000);
});
