import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, temporaryHome } from './process.ts';

const FILES = 80;

/** Notes of about 20 kB, each with faults of its own. */
function notes(seed: number): string {
  const sections = Array.from({ length: 60 }, (_, index) => {
    const answer = `Because reason ${seed}-${index} holds, 并且在第 ${index} 种情况下成立。\n\n\`\`\`\nkubectl get pods -o wide\n\`\`\``;
    return `## Why does thing ${seed}-${index} happen?\n\n${answer}\n\n${'Some more words. '.repeat(15)}\n`;
  });
  return `# Notes ${seed}\n\n${sections.join('\n')}`;
}

it('threads find what one process finds, file by file', () => {
  const home = temporaryHome();
  const folder = join(home, 'notes');
  mkdirSync(folder);
  const names = Array.from({ length: FILES }, (_, index) => join(folder, `n${index}.md`));
  names.forEach((name, index) => {
    writeFileSync(name, notes(index));
  });
  const check = (...paths: string[]): string =>
    run(home, ['check', '--no-cache', '--format', 'compact', '--rule', 'code-language-missing', ...paths]).stdout;
  const together = check(folder)
    .split('\n')
    .filter((line) => line.includes('code-language-missing'));
  const alone = names.slice(0, 4).flatMap((name) => check(name).split('\n'));
  expect(together).toHaveLength(FILES * 60);
  expect(alone.filter((line) => line.includes('code-language-missing')).every((line) => together.includes(line))).toBe(
    true,
  );
});

it('nothing that threads load begins a run of its own', () => {
  const files = readdirSync('dist').filter((name) => name.endsWith('.cjs'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => readFileSync(join('dist', name), 'utf8').includes('"./cli.js"'))).toEqual([]);
});
