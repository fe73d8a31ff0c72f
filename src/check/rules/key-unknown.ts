import { readMasked } from '../../markdown/masked-text.ts';
import type { DeckInput, RuleFinding } from '../rule.ts';
import { defineDeckRule, exampleText } from '../rule.ts';
import { closest } from '../similarity.ts';
import { FRONT_MATTER_BYSTANDERS, FRONT_MATTER_KEYS, MDRILL_KEYS } from '../vocabulary/front-matter-keys.ts';

export const keyUnknown = defineDeckRule({
  id: 'key-unknown',
  category: 'syntax',
  level: 'warning',
  bad: exampleText('---\ntitle: 网络\nmdrill: { ⟦reviewPerDay⟧: 50 }\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
  good: exampleText(
    '---\ntitle: 网络\nauthor: 我\nmdrill: { reviewsPerDay: 50 }\n---\n\n## 什么是 TCP？\n\n可靠传输。\n',
  ),
  check: (input) => {
    const { data } = readMasked(input.source.text).frontMatter.value;
    const mistyped = Object.keys(data).flatMap((key) => {
      const suggestion = isKnown(key, [...FRONT_MATTER_KEYS, ...FRONT_MATTER_BYSTANDERS])
        ? undefined
        : closest(key, FRONT_MATTER_KEYS);
      return suggestion === undefined ? [] : [finding(input, key, '', suggestion)];
    });
    const settings = data['mdrill'];
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return mistyped;
    const unknown = Object.keys(settings)
      .filter((key) => !isKnown(key, MDRILL_KEYS))
      .map((key) => finding(input, key, 'mdrill', closest(key, MDRILL_KEYS)));
    return [...mistyped, ...unknown];
  },
});

function isKnown(key: string, known: readonly string[]): boolean {
  return known.includes(key);
}

function finding(
  { source, lines }: DeckInput,
  key: string,
  under: string,
  suggestion: string | undefined,
): RuleFinding {
  const params = { key, ...(suggestion === undefined ? {} : { suggestion }) };
  let inside = under === '';
  for (let number = 1; lines.roles[number - 1] === 'front-matter'; number++) {
    const line = source.line(number);
    if (!inside && line.startsWith(under)) inside = true;
    const at = inside ? keyAt(line, key) : -1;
    if (at < 0) continue;
    const start = source.lineStart(number) + at;
    return { span: source.span(start, start + key.length), params };
  }
  return { span: source.lineSpan(1), params };
}

/** Index of `key:` in a line of YAML, quoted or not; -1 without. */
function keyAt(line: string, key: string): number {
  const ends = /^["']?\s*:/;
  for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
    const before = line.charAt(at - 1);
    if (/^[\s{,"']?$/.test(before) && ends.test(line.slice(at + key.length))) return at;
  }
  return -1;
}
