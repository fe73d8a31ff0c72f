import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EMPTY_CONFIGURATION } from '../../../src/check/configuration.ts';
import { type CrewTask, hireCrew } from '../../../src/commands/check/crew.ts';

const TASK: CrewTask = {
  settings: { configuration: EMPTY_CONFIGURATION, only: [] },
  directory: '/',
  cwd: '/',
  topics: true,
};

/** A thread that answers with the name of the file as its title, dies on "crash" and never ends on "hang". */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ file, text }) => {
  if (text === 'crash') throw new Error('as a test wants it');
  if (text === 'hang') for (;;);
  parentPort.postMessage(new TextEncoder().encode(JSON.stringify({ title: file, findings: [] })));
});`;

function program(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-crew-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'thread.cjs');
  writeFileSync(path, PROGRAM);
  return path;
}

async function inspectAll(texts: readonly string[], timeLimit = 10_000): Promise<readonly string[]> {
  const crew = hireCrew(program(), TASK, { threads: 2, timeLimit });
  if (crew === undefined) throw new Error('no crew');
  const told: string[] = [];
  for (const [index, text] of texts.entries()) {
    await crew.inspect({ file: `file-${index}`, text }, (readFacts) => {
      const { title, findings } = readFacts();
      told[index] = findings.length > 0 ? String(findings[0]?.params['reason']) : title;
    });
  }
  await crew.finish();
  return told;
}

describe('a crew', () => {
  it('inspects every text, more than it has threads', async () => {
    expect(await inspectAll(Array.from({ length: 9 }, () => 'text'))).toEqual(
      Array.from({ length: 9 }, (_, index) => `file-${index}`),
    );
  });

  it('goes on when a text kills its thread', async () => {
    expect(await inspectAll(['text', 'crash', 'text', 'crash', 'text'])).toEqual([
      'file-0',
      'crash',
      'file-2',
      'crash',
      'file-4',
    ]);
  });

  it('stops a thread that takes too long', async () => {
    expect(await inspectAll(['hang', 'text', 'text'], 500)).toEqual(['slow', 'file-1', 'file-2']);
  });

  it('is not hired where there is one processor or no program', () => {
    expect(hireCrew(program(), TASK, { threads: 1 })).toBeUndefined();
    expect(hireCrew('/nowhere/thread.cjs', TASK, { threads: 2 })).toBeUndefined();
  });
});
