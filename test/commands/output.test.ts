import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directOutput } from '../../src/commands/output.ts';

describe('directOutput', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'mdrill-output-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const untouched = (): never => {
    throw new Error('the stream was asked for');
  };

  it('writes to a file in order, without the stream', () => {
    const path = join(directory, 'out.txt');
    const fd = openSync(path, 'w');
    const output = directOutput({ fd, stream: untouched });
    for (const text of ['一', 'two\n', '', 'x'.repeat(100_000)]) output.write(text);
    expect(output.isTTY).toBe(false);
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe(`一two\n${'x'.repeat(100_000)}`);
  });

  it('writes to a device without the stream, which is asked whether it is a terminal', () => {
    const fd = openSync('/dev/null', 'w');
    directOutput({ fd, stream: untouched }).write('text');
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    expect(directOutput({ fd, stream: () => terminal }).isTTY).toBe(true);
    closeSync(fd);
  });

  it('leaves to the stream what the descriptor does not take', () => {
    const fd = openSync(tmpdir(), 'r');
    const stream = new PassThrough();
    const taken: string[] = [];
    stream.on('data', (chunk: Buffer) => taken.push(chunk.toString('utf8')));
    const output = directOutput({ fd, stream: () => stream });
    output.write('一');
    output.write('two');
    closeSync(fd);
    expect(taken.join('')).toBe('一two');
  });

  it('takes a reader that goes away for no failure, and other trouble for one', () => {
    const stream = new PassThrough();
    const output = directOutput({ fd: -1, stream: () => stream });
    output.write('one');
    output.write('two');
    expect(stream.listenerCount('error')).toBe(1);
    expect(output).toMatchObject({ isGone: false, failure: undefined });
    stream.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
    expect(output).toMatchObject({ isGone: true, failure: undefined });
    stream.emit('error', Object.assign(new Error('disk'), { code: 'EIO' }));
    expect(output).toMatchObject({ isGone: true, failure: 'EIO' });
  });

  it('knows once it has settled that a stream could not write', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => setImmediate(done, Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    const output = directOutput({ fd: -1, stream: () => stream });
    output.write('one');
    expect(output.failure).toBeUndefined();
    await output.settled();
    expect(output).toMatchObject({ isGone: true, failure: 'ENOSPC' });
  });
});
