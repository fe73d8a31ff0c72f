import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { quizIn } from './support.ts';

const NOTES = [
  '# Notes',
  '',
  '## Pods',
  '',
  '### What is a Pod?',
  '',
  '- The smallest deployable unit',
  '',
  '### What is a sidecar?',
  '',
  '- A helper container',
  '',
  '## Services',
  '',
  '### What is a ClusterIP?',
  '',
  '- A virtual address',
  '',
].join('\n');

const files = { 'notes.md': NOTES };
const ESCAPE = '\u001b';

/** Reveals and grades so many times. */
function answers(...grades: readonly string[]): string {
  return grades.map((grade) => `\n${grade}\n`).join('');
}

describe('a quiz', () => {
  it('asks every card once, scores by section, names what was missed and how to keep the deck', async () => {
    const {
      code,
      stdout,
      files: left,
    } = await quizIn({ files, operands: ['notes.md'], input: answers('3', '1', '4'), options: { order: 'deck' } });
    expect(code).toBe(0);
    for (const piece of ['2/3', '(notes.md:9)', '--seed 7', 'mdrill add notes.md', '1/2  Notes › Pods'])
      expect(stdout).toContain(piece);
    expect(left).toEqual(['notes.md']);
  });

  it.each([
    ['66', ['3', '1', '4'], 0],
    ['67', ['3', '1', '4'], 1],
    ['100', ['2', '3', '4'], 0],
    ['1', ['1', '1', '1'], 1],
    ['0', ['1', '1', '1'], 0],
  ])('with --pass %s and the grades %j exits %i', async (pass, grades, code) => {
    const outcome = await quizIn({ files, operands: ['notes.md'], input: answers(...grades), options: { pass } });
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain(code === 0 ? 'Passed' : 'Not passed');
  });

  it('that is broken off counts what was not reached', async () => {
    const { code, stdout } = await quizIn({
      files,
      operands: ['notes.md'],
      input: answers('3'),
      options: { pass: '50' },
    });
    expect([code, stdout.includes('33%')]).toEqual([1, true]);
  });

  it('asks again what was wrong until it is right, and scores the first time', async () => {
    const { stdout } = await quizIn({
      files,
      operands: ['notes.md'],
      input: answers('1', '3', '3', '1', '3'),
      options: { 'review-wrong': true },
    });
    expect(stdout).toContain('66%');
    expect(stdout.match(/What is/gu)?.length).toBe(6);
  });

  it.each(['self', 'typed', 'choice', 'match', 'mixed'])(
    'asks the same in the same order for the same seed, whatever the zone and the language: %s',
    async (mode) => {
      const shipped = readFileSync(new URL('../../../seeds/networking-fundamentals.md', import.meta.url), 'utf8');
      const asked = async (zone: string, messages: Messages): Promise<readonly string[]> => {
        const options = { json: true, [mode]: mode !== 'self', count: '12' };
        const input = '\n1\n'.repeat(12);
        const { stdout } = await quizIn({
          files: { 'a.md': shipped },
          operands: ['a.md'],
          input,
          options,
          zone,
          messages,
        });
        return stdout.split('\n').filter((line) => line.includes('"event":"front"'));
      };
      const here = await asked('Pacific/Auckland', en);
      expect(here.length).toBeGreaterThan(0);
      expect(await asked('America/Los_Angeles', zhCN)).toEqual(here);
    },
  );

  it('takes at most so many cards, and only of the decks and tags that were named', async () => {
    const both = { 'one.md': NOTES.replace('# Notes', '# Eins'), 'two.md': NOTES.replace('# Notes', '# Zwei') };
    const { stdout } = await quizIn({
      files: both,
      operands: ['one.md', 'two.md'],
      input: answers('3', '3'),
      options: { count: '2', deck: ['zwei'] },
    });
    expect([stdout.includes('2/2'), stdout.includes('Eins'), stdout.includes('Zwei')]).toEqual([true, false, true]);
  });

  it('speaks to programs, one event a line, and says nothing else on standard output', async () => {
    const { stdout } = await quizIn({
      files,
      operands: ['notes.md'],
      input: answers('3', '3', '3'),
      options: { json: true },
    });
    const events: readonly unknown[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.at(-1)).toMatchObject({ event: 'end', recalled: 3, total: 3, percent: 100, seed: '7' });
  });

  it.each([
    ['result.md', '| 1 | What is a Pod? | recalled (good) | 0:0'],
    ['result.json', '"isRecalled": false'],
  ])('writes a report to %s and nothing else', async (report, piece) => {
    const {
      stderr,
      files: left,
      written,
    } = await quizIn({
      files,
      operands: ['notes.md'],
      input: answers('3', '1', '3'),
      options: { report, order: 'deck' },
    });
    expect(stderr).toContain(report);
    expect(left).toEqual(['notes.md', report].sort());
    expect(written(report)).toContain(piece);
    expect(piece).not.toBe('');
  });

  it.each([
    [{ typed: true, choice: true }, '--typed and --choice'],
    [{ time: 'soon' }, '--time'],
    [{ order: 'alphabet' }, '--order'],
    [{ pass: '101' }, '--pass'],
    [{ report: 'result.doc' }, 'result.doc'],
    [{ deck: ['nowhere'] }, '--deck'],
  ])('refuses %j', async (options, piece) => {
    const { code, stderr } = await quizIn({ files, operands: ['notes.md'], options });
    expect([code, stderr.includes(piece)]).toEqual([2, true]);
  });

  it('refuses notes without cards and places without notes', async () => {
    expect(await quizIn({ files: { 'prose.md': 'Only prose.\n' }, operands: ['prose.md'] })).toMatchObject({ code: 2 });
    expect(await quizIn({ operands: ['missing.md'] })).toMatchObject({ code: 2 });
  });
});

describe('a quiz over cards from standard input', () => {
  it('takes the keys from the terminal device', async () => {
    const { code, stdout } = await quizIn({
      operands: ['-'],
      input: NOTES,
      keys: answers('3', '3', '1'),
      options: { pass: '60' },
    });
    expect([code, stdout.includes('66%'), stdout.includes('mdrill add <file>')]).toEqual([0, true, true]);
  });

  it('says why it cannot, without a terminal, before reading anything', async () => {
    const input = new Readable({ read: () => expect.unreachable('standard input was read') });
    const { code, stderr } = await quizIn({ operands: ['-'], input });
    expect([code, stderr.includes('no terminal')]).toEqual([2, true]);
  });

  it('stops reading a stream that is too long', async () => {
    let given = 0;
    const input = new Readable({
      read() {
        given += 1;
        this.push(Buffer.alloc(1 << 20, 'a'));
      },
    });
    const { code, stderr } = await quizIn({ operands: ['-'], input, keys: '' });
    expect([code, stderr.includes('too large'), given < 40, input.destroyed]).toEqual([2, true, true, true]);
  });

  it('refuses binary data', async () => {
    const input = Readable.from([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0])]);
    expect(await quizIn({ operands: ['-'], input, keys: '' })).toMatchObject({ code: 2 });
  });
});

describe('a quiz over an address', () => {
  const serving =
    (text: string): typeof globalThis.fetch =>
    () =>
      Promise.resolve(new Response(text, { headers: { 'content-type': 'text/plain' } }));

  it('asks what was fetched, tells that it is loading, and writes nothing', async () => {
    const {
      code,
      stdout,
      stderr,
      files: left,
    } = await quizIn({
      operands: ['https://github.com/a/b/blob/main/notes.md'],
      input: answers('3', '3', '3'),
      ports: { fetch: serving(NOTES) },
    });
    expect([code, left]).toEqual([0, []]);
    expect(stderr).toContain('Loading https://github.com/a/b/blob/main/notes.md');
    expect(stdout).toContain('curl -fsSL -o notes.md https://github.com/a/b/blob/main/notes.md && mdrill add notes.md');
  });

  it('refuses what is no text, clearly', async () => {
    const fetch: typeof globalThis.fetch = () =>
      Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    const { code, stderr } = await quizIn({ operands: ['https://example.com/'], ports: { fetch } });
    expect([code, stderr.includes('is a web page')]).toEqual([2, true]);
  });

  it('never lets a control character through, whatever the notes hold', async () => {
    const hostile = `---js\nrequire('fs').writeFileSync('pwned', '')\n---\n# T${ESCAPE}]0;x\u0007\n\n## What is ${ESCAPE}[2J?\n\n- ${ESCAPE}[31mred\u009b5m\n`;
    const {
      stdout,
      stderr,
      files: left,
    } = await quizIn({
      operands: [`https://example.com/${ESCAPE}[2J.md`],
      input: answers('1'),
      ports: { fetch: serving(hostile) },
    });
    expect(stdout).toContain('What is');
    expect([ESCAPE, '\u0007', '\u009b'].filter((control) => (stdout + stderr).includes(control))).toEqual([]);
    expect(left).toEqual([]);
  });
});
