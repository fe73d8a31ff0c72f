import { describe, expect, it } from 'vitest';
import { applyBaseline, makeBaseline, parseBaseline } from '../../src/check/baseline.ts';
import { checkTexts } from './world.ts';

const hash = (text: string) =>
  [...text]
    .reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1e9, 7)
    .toString(16)
    .padStart(16, '0');
const CARD = '## 它有什么优点？\n\n部署快。\n';

function outcome(before: string, now: string) {
  const baseline = makeBaseline(checkTexts({ 'a.md': before }), () => before, hash);
  const stored = parseBaseline(JSON.stringify(baseline));
  return stored === undefined ? undefined : applyBaseline(checkTexts({ 'a.md': now }), stored, () => now, hash);
}

describe('a baseline', () => {
  it('knows what was there', () => {
    expect(outcome(CARD, CARD)).toEqual({ fresh: [], known: 1 });
  });

  it('knows it when it has moved', () => {
    expect(outcome(CARD, `# 新的标题\n\n文字。\n\n${CARD}`)).toEqual({ fresh: [], known: 1 });
  });

  it('does not know a second one of the same kind', () => {
    const twice = `${CARD}\n## 它们有什么优点？\n\n便宜。\n\n${CARD.replace('优点', '缺点')}`;
    expect(outcome(CARD, twice)?.fresh.map(({ span }) => span.start.line)).toEqual([5, 9]);
  });

  it.each(['', '[]', '{"version":2,"findings":{}}', '{"version":1,"findings":{"a":{"b":"c"}}}'])(
    'is not %j',
    (text) => {
      expect(parseBaseline(text)).toBeUndefined();
    },
  );
});
