import { describe, expect, it } from 'vitest';
import { checkTexts } from './world.ts';

const CARD = '## 它有什么优点？\n\n部署快。\n';

function rules(text: string): readonly string[] {
  return checkTexts({ 'a.md': text }).map(({ rule, span }) => `${span.start.line} ${rule}`);
}

describe('a comment that disables a rule', () => {
  it.each([
    ['on the next line', `<!-- mdrill-disable-next-line pronoun-ambiguous -- why not -->\n${CARD}`],
    ['on its own line', CARD.replace('？', '？ <!-- mdrill-disable-line pronoun-ambiguous -->')],
    ['from here on', `<!-- mdrill-disable pronoun-ambiguous -->\n\n${CARD}`],
    ['among several', `<!-- mdrill-disable-next-line pronoun-ambiguous, pronoun-ambiguous -->\n${CARD}`],
    ['with all others', `<!-- mdrill-disable-next-line -->\n${CARD}`],
  ])('silences it %s', (_, text) => {
    expect(rules(text)).toEqual([]);
  });

  it('no longer holds after it is enabled', () => {
    const text = `<!-- mdrill-disable pronoun-ambiguous -->\n\n${CARD}\n<!-- mdrill-enable pronoun-ambiguous -->\n\n${CARD.replace('优', '缺')}`;
    expect(rules(text)).toEqual(['9 pronoun-ambiguous']);
  });

  it('does not reach another rule', () => {
    expect(rules(`<!-- mdrill-disable-next-line link-dead -->\n${CARD}`)).toEqual([
      '1 suppression-unused',
      '2 pronoun-ambiguous',
    ]);
  });

  it('is nothing inside code', () => {
    expect(rules(`\`<!-- mdrill-disable -->\`\n\n\`\`\`html\n<!-- mdrill-disable -->\n\`\`\`\n\n${CARD}`)).toEqual([
      '7 pronoun-ambiguous',
    ]);
  });

  it('names a rule that was probably meant', () => {
    const [finding] = checkTexts({ 'a.md': '<!-- mdrill-disable pronoun-ambigous -->\n' });
    expect(finding).toMatchObject({
      rule: 'suppression-unused',
      params: { target: 'pronoun-ambigous', suggestion: 'pronoun-ambiguous' },
    });
  });

  it('is not called unused when only some rules run', () => {
    expect(checkTexts({ 'a.md': '<!-- mdrill-disable link-dead -->\n' }, {}, ['list-too-long'])).toEqual([]);
  });
});
