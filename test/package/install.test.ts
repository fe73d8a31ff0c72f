import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';

const workspace = mkdtempSync(join(tmpdir(), 'mdrill-package-'));
const environment = { ...process.env, MDRILL_HOME: join(workspace, 'home'), NODE_OPTIONS: '' };
const command = join(workspace, 'node_modules', '.bin', process.platform === 'win32' ? 'mdrill.cmd' : 'mdrill');

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
    shell: process.platform === 'win32',
  });
}

function mdrill(...args: string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(command, args, {
    cwd: workspace,
    encoding: 'utf8',
    env: environment,
    input: '',
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  const [packed]: { filename: string }[] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', workspace], process.cwd()),
  );
  writeFileSync(join(workspace, 'package.json'), '{"private":true}\n');
  npm(
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(workspace, packed?.filename ?? '')],
    workspace,
  );
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('the packed package', () => {
  it('installs without any other package', () => {
    expect(readdirSync(join(workspace, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['mdrill']);
  });

  it('ships what it needs and nothing else', () => {
    const top = readdirSync(join(workspace, 'node_modules', 'mdrill')).sort();
    expect(top).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'decks', 'dist', 'package.json']);
    expect(
      JSON.parse(readFileSync(join(workspace, 'node_modules/mdrill/dist/configuration-schema.json'), 'utf8')),
    ).toHaveProperty('properties');
    expect(readFileSync(join(workspace, 'node_modules/mdrill/dist/THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(
      /^react 19/m,
    );
  });

  it('says its version', () => {
    expect(mdrill('--version')).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('lists the cards of notes', () => {
    writeFileSync(join(workspace, 'notes.md'), '# Notes\n\n## What is a pod?\n\nThe smallest deployable unit.\n');
    expect(JSON.parse(mdrill('list', '--json', 'notes.md').stdout)).toMatchObject({
      files: [{ cards: [{ front: 'What is a pod?', line: 3, column: 4 }] }],
    });
  });

  it('checks notes', () => {
    expect(mdrill('check', 'notes.md').status).toBe(0);
    expect(mdrill('check', 'nowhere.md').status).toBe(2);
  });

  it('drills the shipped decks without a terminal and ends at the end of input', () => {
    const run = mdrill('--plain');
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).not.toBe('');
  });
});
