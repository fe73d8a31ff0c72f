import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { pretty } from '../../src/report/pretty.ts';
import { plainStyle, sampleReport, wholeText } from './sample.ts';

it('shows place, message, code, help, related place and repair, and figures at the end', () => {
  expect(wholeText(pretty(sampleReport(), plainStyle(en)))).toBe(`笔记/a b,c:d.md:3:4 warning pronoun-ambiguous
  Nothing in the question says what “它” stands for.
  3 │ ## 它为什么快？😀
    │    ^^
  help: Name the thing.

笔记/a b,c:d.md:5:9 warning punctuation-mixed
  Half-width “)” among full-width marks, expected “）”.
  5 │ 代理（Probe) <b>&"
    │            ^
  help: Use the full-width mark in Chinese text.
  fix:
    -代理（Probe) <b>&"
    +代理（Probe） <b>&"

notes.md:1:2 info question-translated
  笔记/a b,c:d.md:3 asks the same in another language: “a "b" <c> & ␛[31md 50%”.
  1 │     x
    │     ^
  help: Drill one of the decks, or turn the rule off for twins.
  see 笔记/a b,c:d.md:3:4

notes.md:3:1 error fence-unclosed
  The code block that begins here is never closed.
  3 │ \`\`\`bash
    │ ^^^^^^^
  help: Add a line with the same fence after the code.

notes.md:4:1 warning key-unknown
  Unknown key “tilte” in the front matter.
  4 │ ls
    │ ^^
  help: Correct the key or remove it. Did you mean “title”?

1 error, 3 warnings, 1 info in 3 files. 1 can be fixed with --fix.
`);
});

it('speaks Chinese', () => {
  const text = wholeText(pretty(sampleReport(), plainStyle(zhCN)));
  expect(text).toContain('笔记/a b,c:d.md:3:4 警告 pronoun-ambiguous\n  问题中看不出“它”指什么。');
  expect(text).toMatch(/3 个文件：1 个错误，3 个警告，1 个提示。其中 1 个可用 --fix 修复。\n$/);
});

it('is one line when all is well', () => {
  expect(wholeText(pretty(sampleReport([]), plainStyle(en)))).toBe('No problems in 3 files.\n');
});

it('tells how much the baseline left out', () => {
  expect(wholeText(pretty({ ...sampleReport([]), baselined: 2 }, plainStyle(en)))).toBe(
    'No problems in 3 files.\n2 known findings left out by the baseline.\n',
  );
});

it('does without the text of a file', () => {
  const report = { ...sampleReport(), text: () => undefined };
  expect(wholeText(pretty(report, plainStyle(en)))).not.toContain('│');
});
