import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/tree.ts';

// Without a limit each of these keeps the parser busy for minutes.
const HOSTILE: readonly (readonly [string, string])[] = [
  ['emphasis', '*a_ '.repeat(30_000)],
  ['emphasis in many paragraphs', `${'*a_ '.repeat(450)}\n\n`.repeat(100)],
  ['links', '[a]('.repeat(30_000)],
  ['strikethrough', '~~a '.repeat(30_000)],
  ['nested lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ['nested quotes', `${'>'.repeat(20_000)} a`],
];

describe('text that was made to keep a parser busy', () => {
  it.each(HOSTILE)('is parsed all the same, and nothing of it is lost: %s', (_, text) => {
    const words = JSON.stringify(parseMarkdown(text)).match(/a/g)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(text.match(/a/g)?.length ?? 0);
  });

  it('is not what a long answer with much code is taken for', () => {
    const code = `\`\`\`c\n${'a[i] = *p; // _x_\n'.repeat(1_000)}\`\`\`\n\n`;
    const answer = `${code}${'- **point** with `code`, see [this](#that)\n'.repeat(150)}`;
    expect(JSON.stringify(parseMarkdown(answer))).toContain('"strong"');
  });
});
