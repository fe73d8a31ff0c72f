import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectGivenBack } from '../ui/pty/given-back.ts';
import { type Sitting, sitDown } from '../ui/pty/terminal.ts';
import { type Finished, run, temporaryHome, temporaryNotes } from './process.ts';

const ENTRY = process.env['MDRILL_ENTRY'] ?? join(process.cwd(), 'dist', 'cli.js');
const ESCAPE = '\u001b';

const NOTES = `# Storage

## What is an inode?

- Metadata of a file

## What is a hard link?

- A second name of an inode
`;

const HOSTILE = `---js
require('node:fs').writeFileSync('pwned', '')
---
# Deck${ESCAPE}]0;title\u0007

## What is ${ESCAPE}[2J${ESCAPE}[31mred?

- ${ESCAPE}[?1049h answer
`;

/** A server on this machine; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/notes.md`;
}

/** Runs without blocking this process, whose servers have to answer. */
function runBeside(home: string, cwd: string, args: readonly string[], input: string): Promise<Finished> {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd,
    env: { ...process.env, MDRILL_HOME: home, MDRILL_LANG: 'en' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

describe('a quiz by the built program', () => {
  it('asks a file without a home and writes nothing', () => {
    const home = join(temporaryHome(), 'none');
    const directory = temporaryNotes({ 'storage.md': NOTES });
    const { status, stdout } = run(home, ['quiz', 'storage.md', '--pass', '100', '--lang', 'en'], '\n3\n\n3\n', {
      cwd: directory,
    });
    expect([status, stdout.includes('Passed: 100%')]).toEqual([0, true]);
    expect(readdirSync(directory)).toEqual(['storage.md']);
    expect(() => readdirSync(home)).toThrow('ENOENT');
  });

  it.each<readonly [string, RequestListener, string]>([
    ['a picture', (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'), 'image/png'],
    [
      'an endless redirect',
      (_, response) => void response.writeHead(302, { location: '/again' }).end(),
      'redirects more than 5 times',
    ],
    [
      'a stream without end',
      (_, response) => {
        const pour = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(1 << 16, 'a')));
          response.once('drain', pour);
        };
        pour();
      },
      'larger than 5 MB',
    ],
  ])('refuses %s clearly and writes nothing', async (_, listener, words) => {
    const directory = temporaryNotes();
    const { status, stderr } = await runBeside(temporaryHome(), directory, ['quiz', await serve(listener)], '');
    expect([status, stderr.includes(words)]).toEqual([2, true]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('asks a hostile deck without running or obeying anything in it', async () => {
    const directory = temporaryNotes();
    const address = await serve((_, response) => void response.end(HOSTILE));
    const { status, stdout, stderr } = await runBeside(temporaryHome(), directory, ['quiz', address], '\n1\n');
    expect([status, stdout.includes('What is')]).toEqual([0, true]);
    expect(stdout + stderr).not.toContain(ESCAPE);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('takes cards from a pipe and keys from the terminal', async () => {
    const directory = temporaryNotes({ 'storage.md': NOTES });
    const quiz = `MDRILL_HOME='${temporaryHome()}' '${process.execPath}' '${ENTRY}' quiz - --lang en --order deck`;
    const room: Sitting = sitDown(['sh', '-c', `cat '${directory}/storage.md' | ${quiz}; echo "code $?"`]);
    onTestFinished(() => room.end());
    await room.until('What is an inode?');
    room.type(' ');
    await room.until('Metadata of a file');
    room.type('3');
    await room.until('What is a hard link?');
    room.type('q');
    await room.until('Quiz report');
    room.type('q');
    await room.until('code 0');
    expectGivenBack(room);
  });
});
