import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixUntilStable } from '../../src/check/fix.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { loadReporter, REPORT_FORMATS } from '../../src/report/formats.ts';
import { plainStyle, wholeText } from '../report/sample.ts';
import { checkTexts } from './world.ts';

/** Pieces that rules look for, between arbitrary characters. */
const PIECES = [
  '# ',
  '## ',
  '```',
  '~~~',
  '> ',
  '- ',
  '1. ',
  '| a | b |\n|---|---|\n',
  '**问题：** ',
  '**A:** ',
  '普通回答：',
  '{{c1::',
  '}}',
  '[x](y#z)',
  '![',
  '](',
  '<!-- mdrill-disable',
  ' -->',
  '---\n',
  'mdrill: {',
  '：',
  '（',
  ')',
  '？',
  '它',
  ' it ',
  '\t',
  '\r\n',
  '\n',
  '\n\n',
  '😀',
  '\u202e',
  '\ud800',
  '\ufeff',
  '{#id}',
  '<!-- id: x -->',
] as const;

const arbitraryText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

it('checks any text, with every span inside it', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const { span } of checkTexts({ 'a.md': text })) {
        expect(span.start.offset).toBeGreaterThanOrEqual(0);
        expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
        expect(span.end.offset).toBeLessThanOrEqual(text.length);
        expect(span.start.line).toBeGreaterThanOrEqual(1);
        expect(span.start.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

it.each(REPORT_FORMATS)('reports any text as %s, without control characters', async (format) => {
  const write = await loadReporter(format);
  fc.assert(
    fc.property(arbitraryText, fc.constantFrom(en, zhCN), (text, messages) => {
      const findings = checkTexts({ 'a.md': text, 'b.md': text });
      const report = { findings, files: ['a.md', 'b.md'], text: () => text, baselined: 0, version: '0' };
      expect(wholeText(write(report, plainStyle(messages)))).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }),
    { numRuns: 20 },
  );
});

it('is the same whatever was checked before', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(checkTexts({ 'a.md': text })).toEqual(checkTexts({ 'a.md': text }));
    }),
    { numRuns: 60 },
  );
});

it('leaves nothing to repair after a repair', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const once = fixUntilStable(text, (current) => checkTexts({ 'a.md': current }));
      expect(fixUntilStable(once.text, (current) => checkTexts({ 'a.md': current })).applied).toBe(0);
    }),
    { numRuns: 60 },
  );
});
