import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRepeatable, recallRun } from '../../../src/commands/check/kept-run.ts';
import type { CheckOptions } from '../../../src/commands/check/options.ts';
import { REPORT_FORMATS } from '../../../src/report/formats.ts';
import { DEFAULT_OPTIONS, makeWorkspace, type Workspace } from './workspace.ts';

const GOOD = '# Notes\n\n## What is a Pod?\n\nThe smallest deployable unit.\n';
const LINKED = '# Links\n\n[there](sub/b.md#what-is-a-job), ![picture](picture.png)\n\n## What is a Job?\n\nA task.\n';
const PRONOUN = '# Notes\n\n## Why does it restart?\n\nThe probe failed.\n';
const DECK =
  '---\ntitle: Probes\nmdrill: { deck: 1, id: probes, source: notes/a.md }\n---\n\n## What is a Pod?\n<!-- card k3f9w2m0ta qa -->\n\nA unit.\n';
const TEXTS = [GOOD, LINKED, PRONOUN, DECK, `${GOOD}\n\`\`\`bash\nls\n`, GOOD.replace('Pod', 'Job')] as const;
const NOTES = ['a.md', 'b.md', 'sub/b.md', 'sub/c.md', 'notes/a.md'] as const;
const CONFIGURATIONS = [
  '{ "rules": { "pronoun-ambiguous": "error" } }',
  '{ "ignore": ["sub/"], "maxWarnings": 0 }',
  '{ "extends": "base.json", "rulez": {} }',
] as const;

/** Something that happens between two runs. */
type Step =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove' | 'touch'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

const notes = fc.constantFrom(...NOTES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write'), path: notes, text: fc.constantFrom(...TEXTS) }) },
  fc.record({ kind: fc.constantFrom('remove', 'touch'), path: notes }),
  fc.record({ kind: fc.constant('rename'), path: notes, to: notes }),
  fc.record({
    kind: fc.constant('write'),
    path: fc.constant('.mdrillrc.json'),
    text: fc.constantFrom(...CONFIGURATIONS),
  }),
  fc.record({ kind: fc.constant('write'), path: fc.constant('base.json'), text: fc.constantFrom(...CONFIGURATIONS) }),
  fc.record({
    kind: fc.constant('write'),
    path: fc.constant('.gitignore'),
    text: fc.constantFrom('b.md\n', 'sub/\n', ''),
  }),
  fc.record({ kind: fc.constantFrom('write', 'remove'), path: fc.constant('picture.png'), text: fc.constant('') }),
  fc.record({ kind: fc.constant('remove'), path: fc.constantFrom('.mdrillrc.json', 'base.json', '.gitignore') }),
);
const asked: fc.Arbitrary<Partial<CheckOptions>> = fc.record({
  operands: fc.constantFrom([], ['.'], ['sub', 'a.md'], ['a.md']),
  format: fc.constantFrom(...REPORT_FORMATS),
  quiet: fc.boolean(),
  rules: fc.constantFrom([], ['pronoun-ambiguous' as const]),
});

function take(directory: string, step: Step): void {
  const absolute = join(directory, step.path);
  if (step.kind === 'write') {
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, step.text);
  } else if (existsSync(absolute)) {
    if (step.kind === 'rename') {
      mkdirSync(dirname(join(directory, step.to)), { recursive: true });
      renameSync(absolute, join(directory, step.to));
    } else if (step.kind === 'remove') rmSync(absolute);
    else utimesSync(absolute, 1000, 1000);
  }
}

/** What a run says, or why it could not be made. */
async function outcome(workspace: Workspace, options: Partial<CheckOptions>): Promise<unknown> {
  return workspace.check(options).catch((error: unknown) => String(error));
}

function runFiles(workspace: Workspace): readonly string[] {
  const directory = join(workspace.directory, '../home/cache/check');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.run'))
    .map((name) => join(directory, name));
}

/** Makes kept runs old enough for the times of the files they are about. */
function letTimePass(workspace: Workspace): void {
  const later = Date.now() / 1000 + 3600;
  for (const path of runFiles(workspace)) utimesSync(path, later, later);
}

function isKnown(workspace: Workspace, options: Partial<CheckOptions> = {}): boolean {
  const context = workspace.context({ stdout: '', stderr: '' });
  return recallRun(context, { ...DEFAULT_OPTIONS, cache: true, ...options }) !== undefined;
}

describe('a run that was kept', () => {
  it('says what a run without a cache says, whatever happens in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, asked), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (steps, wait) => {
          const workspace = makeWorkspace({ 'a.md': LINKED, 'sub/b.md': GOOD, 'decks/d.md': DECK });
          for (const [next, options] of steps) {
            take(workspace.directory, next);
            const plain = await outcome(workspace, options);
            expect(await outcome(workspace, { ...options, cache: true })).toEqual(plain);
            if (wait && existsSync(join(workspace.directory, '../home'))) letTimePass(workspace);
            expect(await outcome(workspace, { ...options, cache: true })).toEqual(plain);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is known again by the times of its files, and by their content', async () => {
    const workspace = makeWorkspace({ 'a.md': LINKED, 'sub/b.md': GOOD });
    expect(isKnown(workspace)).toBe(false);
    await workspace.check({ cache: true });
    letTimePass(workspace);
    expect(isKnown(workspace)).toBe(true);
    utimesSync(join(workspace.directory, 'a.md'), 1000, 1000);
    expect(isKnown(workspace)).toBe(true);
  });

  it('is noted again while its files are too young for their times, and left alone afterwards', async () => {
    const workspace = makeWorkspace({ 'a.md': GOOD });
    await workspace.check({ cache: true });
    const inode = () => runFiles(workspace).map((path) => statSync(path).ino);
    const first = inode();
    expect(isKnown(workspace)).toBe(true);
    const second = inode();
    expect(second).not.toEqual(first);
    letTimePass(workspace);
    expect(isKnown(workspace)).toBe(true);
    expect(inode()).toEqual(second);
  });

  it.each([
    ['other operands', { operands: ['a.md'] }],
    ['other rules', { rules: ['link-dead' as const] }],
    ['a configuration by name', { config: 'nowhere.json' }],
    ['no topics', { topics: false }],
  ])('is not taken for one with %s', async (_, options) => {
    const workspace = makeWorkspace({ 'a.md': GOOD });
    await workspace.check({ cache: true });
    expect(isKnown(workspace, options)).toBe(false);
  });

  it.each([
    ['a target that a link lacked', { 'picture.png': '' }],
    ['a file more', { 'z.md': GOOD }],
    ['a configuration', { '.mdrillrc.json': '{}' }],
    ['a file that is ignored now', { '.mdrillignore': 'sub/' }],
  ])('is outdated by %s', async (_, files: Readonly<Record<string, string>>) => {
    const workspace = makeWorkspace({ 'a.md': LINKED, 'sub/b.md': GOOD });
    await workspace.check({ cache: true });
    expect(isKnown(workspace)).toBe(true);
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    expect(isKnown(workspace)).toBe(false);
  });

  it('is outdated by the seed of a deck, although only the deck was asked about', async () => {
    const workspace = makeWorkspace({ 'decks/d.md': DECK, 'notes/a.md': GOOD });
    const options = { operands: ['decks'] };
    await workspace.check({ ...options, cache: true });
    expect(isKnown(workspace, options)).toBe(true);
    workspace.write('notes/a.md', PRONOUN);
    expect(isKnown(workspace, options)).toBe(false);
    rmSync(join(workspace.directory, 'notes/a.md'));
    expect(isKnown(workspace, options)).toBe(false);
  });

  it.each(['.run', '.found'])('is not known when its file %s is damaged', async (ending) => {
    const workspace = makeWorkspace({ 'a.md': PRONOUN });
    const { stdout } = await workspace.check({ cache: true });
    const [run = ''] = runFiles(workspace);
    const path = run.replace('.run', ending);
    writeFileSync(path, readFileSync(path).subarray(0, -4));
    expect(isKnown(workspace)).toBe(false);
    expect((await workspace.check({ cache: true })).stdout).toBe(stdout);
    expect(isKnown(workspace)).toBe(true);
  });

  it('is whole when two runs keep it at once', async () => {
    const workspace = makeWorkspace({ 'a.md': PRONOUN, 'b.md': GOOD });
    const [one, other] = await Promise.all([workspace.check({ cache: true }), workspace.check({ cache: true })]);
    expect(one).toEqual(other);
    expect(isKnown(workspace)).toBe(true);
    expect(runFiles(workspace)).toHaveLength(1);
  });

  it('hears a new baseline', async () => {
    const workspace = makeWorkspace({ 'a.md': `${GOOD}\n\`\`\`\n` });
    expect((await workspace.check({ cache: true })).code).toBe(1);
    expect((await workspace.check({ cache: true, updateBaseline: true, baseline: 'known.json' })).code).toBe(0);
    expect((await workspace.check({ cache: true, quiet: true, baseline: 'known.json' })).code).toBe(0);
    expect((await workspace.check({ cache: true })).code).toBe(1);
  });

  it('is one of few', async () => {
    const workspace = makeWorkspace({ 'a.md': GOOD });
    for (let count = 0; count < 20; count++)
      await workspace.check({ cache: true, operands: Array(count).fill('a.md') });
    expect(runFiles(workspace)).toHaveLength(16);
  });
});

it.each([
  ['--fix', { fix: true }],
  ['--cards', { cards: true }],
  ['--since', { since: 'main' }],
  ['--no-cache', { cache: false }],
  ['standard input', { operands: ['-'] }],
])('a run with %s is made every time', (_, options) => {
  expect(isRepeatable({ ...DEFAULT_OPTIONS, cache: true })).toBe(true);
  expect(isRepeatable({ ...DEFAULT_OPTIONS, cache: true, ...options })).toBe(false);
});
