import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpectedStop } from '../../../src/commands/exit.ts';
import { makeWorkspace } from './workspace.ts';

const GOOD = '# Notes\n\n## What is a Pod?\n\nThe smallest deployable unit.\n';
const UNCLOSED = '# Notes\n\n## How to list Pods?\n\n```bash\nkubectl get pods\n';
const MANIFOLD = '# Notes\n\n## What is a Service? And what is an Ingress?\n\nTwo ways in.\n';
const PRONOUN = '# Notes\n\n## Why does it restart?\n\nThe probe failed.\n';

describe('exit code', () => {
  it.each([
    ['0 when all is well', GOOD, {}, 0],
    ['1 with an error', UNCLOSED, {}, 1],
    ['0 with warnings', PRONOUN, {}, 0],
    ['1 with more warnings than allowed', PRONOUN, { maxWarnings: 0 }, 1],
    ['0 with as many warnings as allowed', PRONOUN, { maxWarnings: 1 }, 0],
    ['1 with hidden warnings beyond the limit', PRONOUN, { maxWarnings: 0, quiet: true }, 1],
  ])('is %s', async (_, text, options, code) => {
    expect((await makeWorkspace({ 'a.md': text }).check(options)).code).toBe(code);
  });

  it.each([
    ['a path that does not exist', { operands: ['nowhere.md'] }],
    ['standard input beside files', { operands: ['-', 'a.md'] }],
    ['a reference git does not know', { since: 'nowhere' }],
    ['a baseline that is none', { baseline: 'a.md' }],
  ])('cannot run for %s', async (_, options) => {
    const workspace = makeWorkspace({ 'a.md': GOOD });
    await expect(workspace.check(options)).rejects.toThrow(ExpectedStop);
  });

  it('cannot run in a directory without notes', async () => {
    await expect(makeWorkspace().check()).rejects.toThrow(ExpectedStop);
  });
});

describe('output', () => {
  it('is one line a finding with file, line and column', async () => {
    const { stdout } = await makeWorkspace({ 'notes/a.md': UNCLOSED }).check();
    expect(stdout).toBe('notes/a.md:5:1: error fence-unclosed: The code block that begins here is never closed.\n');
  });

  it('reports all files in one run, sorted', async () => {
    const { stdout } = await makeWorkspace({ 'b.md': UNCLOSED, 'a.md': PRONOUN, 'c/d.md': MANIFOLD }).check();
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['a.md', 'b.md', 'c/d.md', '']);
  });

  it('hides warnings when quiet', async () => {
    expect((await makeWorkspace({ 'a.md': PRONOUN }).check({ quiet: true })).stdout).toBe('');
  });

  it('runs only the rules asked for', async () => {
    const { stdout } = await makeWorkspace({ 'a.md': PRONOUN, 'b.md': UNCLOSED }).check({
      rules: ['pronoun-ambiguous'],
    });
    expect(stdout).toMatch(/^a\.md:3:13: warning pronoun-ambiguous: .*\n$/);
  });

  it('says of a file that is no text that it cannot be read, and checks the others', async () => {
    const workspace = makeWorkspace({ 'b.md': UNCLOSED });
    writeFileSync(join(workspace.directory, 'a.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]));
    const expected = /^a\.md:1:1: error file-unreadable: [^\n]*not UTF-8 text\.\nb\.md:5:1: error fence-unclosed/;
    expect((await workspace.check()).stdout).toMatch(expected);
    expect((await workspace.check({ cache: true })).stdout).toMatch(expected);
  });
});

describe('what a run writes', () => {
  it('is nothing without a cache', async () => {
    const workspace = makeWorkspace({ 'a.md': UNCLOSED });
    await workspace.check();
    expect(readdirSync(workspace.directory)).toEqual(['a.md']);
    expect(existsSync(join(workspace.directory, '../home'))).toBe(false);
  });

  it('is the same output with a cache, cold and warm', async () => {
    const workspace = makeWorkspace({ 'a.md': UNCLOSED, 'b.md': PRONOUN });
    const plain = (await workspace.check()).stdout;
    expect((await workspace.check({ cache: true })).stdout).toBe(plain);
    expect((await workspace.check({ cache: true })).stdout).toBe(plain);
    workspace.write('a.md', GOOD);
    expect((await workspace.check({ cache: true })).stdout).toMatch(/^b\.md/);
  });
});

describe('--fix', () => {
  it('repairs what can be repaired and reports the rest', async () => {
    const workspace = makeWorkspace({
      'a.md': '# 笔记\n\n## 什么是探针？\n\n探针（Probe) 定期检查容器。\n',
      'b.md': UNCLOSED,
    });
    const { stdout, stderr } = await workspace.check({ fix: true });
    expect(readFileSync(join(workspace.directory, 'a.md'), 'utf8')).toContain('探针（Probe） 定期检查容器。');
    expect(stdout).toMatch(/^b\.md:5:1/);
    expect(stderr).toBe('1 fix applied in 1 file.\n');
  });

  it('changes nothing where the rule is suppressed', async () => {
    const text =
      '# 笔记\n\n## 什么是探针？\n\n<!-- mdrill-disable-next-line punctuation-mixed -- quoted -->\n探针（Probe) 定期检查容器。\n';
    const workspace = makeWorkspace({ 'a.md': text });
    expect(await workspace.check({ fix: true })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(workspace.directory, 'a.md'), 'utf8')).toBe(text);
  });
});

describe('baseline', () => {
  it('leaves out what is known, wherever it has moved, and shows what is new', async () => {
    const workspace = makeWorkspace({ 'a.md': UNCLOSED });
    expect((await workspace.check({ updateBaseline: true, baseline: 'base.json' })).code).toBe(0);
    workspace.write('a.md', `# Added\n\nText.\n\n${UNCLOSED}`);
    expect(await workspace.check({ baseline: 'base.json' })).toMatchObject({ code: 0, stdout: '' });
    workspace.write('b.md', UNCLOSED);
    expect(await workspace.check({ baseline: 'base.json' })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^b\.md/),
    });
  });
});

describe('configuration', () => {
  it('is found upwards, sets severities and leaves files out', async () => {
    const workspace = makeWorkspace({
      '.mdrillrc.yaml': 'ignore: [drafts/]\nrules:\n  pronoun-ambiguous: error\n',
      'a.md': PRONOUN,
      'drafts/b.md': UNCLOSED,
    });
    expect(await workspace.check()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^a\.md:3:13: error pronoun-ambiguous.*\n$/),
    });
  });

  it('takes a named file although it is ignored', async () => {
    const workspace = makeWorkspace({ '.mdrillrc.json': '{"ignore":["a.md"]}', 'a.md': UNCLOSED });
    expect((await workspace.check({ operands: ['a.md'] })).code).toBe(1);
  });

  it('reads the mdrill key of package.json', async () => {
    const workspace = makeWorkspace({
      'package.json': '{"mdrill":{"rules":{"fence-unclosed":"off"}}}',
      'a.md': UNCLOSED,
    });
    expect((await workspace.check()).code).toBe(0);
  });

  it('starts from what it extends, and overrides win by path', async () => {
    const workspace = makeWorkspace({
      'base.json': '{"rules":{"pronoun-ambiguous":"error","fence-unclosed":"off"}}',
      '.mdrillrc.json':
        '{"extends":"./base.json","overrides":[{"files":["old/"],"rules":{"pronoun-ambiguous":"off"}}]}',
      'a.md': PRONOUN,
      'old/b.md': PRONOUN.replace('restart', 'crash'),
      'c.md': UNCLOSED,
    });
    expect((await workspace.check()).stdout).toMatch(/^a\.md:3:13: error [^\n]*\n$/);
  });

  it('that is wrong is a finding with a place and a suggestion', async () => {
    const workspace = makeWorkspace({
      '.mdrillrc.json': '{\n  "rules": { "fence-unclosd": "off" }\n}\n',
      'a.md': GOOD,
    });
    expect(await workspace.check()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /^\.mdrillrc\.json:2:15: error configuration-invalid: .*“fence-unclosd”.*“fence-unclosed”\?\n$/,
      ),
    });
  });

  it('that extends itself is a finding, not a loop', async () => {
    const workspace = makeWorkspace({ '.mdrillrc.json': '{"extends":"./.mdrillrc.json"}', 'a.md': GOOD });
    expect((await workspace.check()).stdout).toContain('configuration-invalid');
  });
});

describe('scope', () => {
  it('respects .gitignore and .mdrillignore', async () => {
    const workspace = makeWorkspace({
      '.gitignore': 'ignored/\n',
      '.mdrillignore': '*.draft.md\n',
      'ignored/a.md': UNCLOSED,
      'b.draft.md': UNCLOSED,
      'c.md': GOOD,
    });
    expect(await workspace.check()).toMatchObject({ code: 0, stdout: '' });
  });

  it('looks up links by existence, inside the repository only', async () => {
    const workspace = makeWorkspace({
      'a.md':
        '# N\n\n[ok](docs/b.md) [out](../../etc/passwd) [gone](docs/c.md) [there](docs/b.md#setup) [not](docs/b.md#stup)\n',
      'docs/b.md': '# B\n\n## Setup\n\ntext\n',
    });
    expect((await workspace.check()).stdout.split('\n')).toEqual([
      expect.stringMatching(/^a\.md:3:48: warning link-dead: .*“docs\/c\.md”/),
      expect.stringMatching(/^a\.md:3:90: warning anchor-dead: .*“stup”.*“#setup”/),
      '',
    ]);
  });
});

describe('--since', () => {
  it('reports only files that changed, but compares them with all', async () => {
    const workspace = makeWorkspace({ 'a.md': UNCLOSED, 'b.md': GOOD });
    workspace.git('init', '-q', '-b', 'main');
    workspace.git('add', '.');
    workspace.git('commit', '-qm', 'first');
    workspace.write('c.md', GOOD);
    const { stdout } = await workspace.check({ since: 'main' });
    expect(stdout).toMatch(/^c\.md:3:4: warning question-duplicate: .* b\.md:3\.\n$/);
  });

  it('finds ids that changed or went to another question', async () => {
    const workspace = makeWorkspace({
      'a.md': '# N\n\n## What is a Pod? {#pod}\n\nA unit.\n\n## What is etcd? {#etcd}\n\nA store.\n',
    });
    workspace.git('init', '-q', '-b', 'main');
    workspace.git('add', '.');
    workspace.git('commit', '-qm', 'first');
    workspace.write(
      'a.md',
      '# N\n\n## What is a Pod? {#pods}\n\nA unit.\n\n## How does blue-green work? {#etcd}\n\nTwo of them.\n',
    );
    const { code, stdout } = await workspace.check({ since: 'main' });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.md:3:4: error id-changed: .*“pod”.*“pods”\.\na\.md:7:4: error id-reused: .*“etcd”.*\n$/,
    );
  });
});

describe('--cards', () => {
  it('counts cards by deck and kind', async () => {
    const { stdout, code } = await makeWorkspace({ 'a.md': GOOD }).check({ cards: true, format: 'json' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      decks: [{ path: 'a.md', title: 'Notes', cards: 1, kinds: { qa: 1 }, unanswered: 0, minutes: 1 }],
    });
  });
});
