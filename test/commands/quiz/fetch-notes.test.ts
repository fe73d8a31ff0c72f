import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchNotes, type WebLimits, type WebNotes } from '../../../src/commands/quiz/notes/fetch-notes.ts';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map(
      (server) =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(resolve);
        }),
    ),
  );
});

/** A server on this machine; gives its address without a slash at the end. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const LIMITS: WebLimits = { size: 10_000, time: 5_000, redirects: 5 };

function get(
  address: string,
  limits: Partial<WebLimits> = {},
  onProgress: (bytes: number) => void = () => undefined,
): Promise<WebNotes> {
  return fetchNotes(address, { fetch: globalThis.fetch, version: '0', limits: { ...LIMITS, ...limits }, onProgress });
}

function problemOf(notes: WebNotes): unknown {
  return notes.kind === 'problem' ? notes.problem : notes;
}

describe('notes from the web', () => {
  it('are read as they are, with progress', async () => {
    const seen: number[] = [];
    const at = await serve((_, response) => response.end('# 笔记\n'));
    expect(await get(`${at}/k8s.md`, {}, (bytes) => seen.push(bytes))).toEqual({
      kind: 'text',
      text: '# 笔记\n',
      address: `${at}/k8s.md`,
    });
    expect(seen.at(-1)).toBe(9);
  });

  it('follow a redirect to where they are', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('text');
    });
    expect(await get(`${at}/a`)).toEqual({ kind: 'text', text: 'text', address: `${at}/b` });
  });

  it.each([
    [
      'an endless redirect',
      (request: { url?: string }) => ({ location: `${request.url}x` }),
      { kind: 'too-many-redirects', limit: 5 },
    ],
    [
      'a redirect to a file',
      () => ({ location: 'file:///etc/passwd' }),
      { kind: 'unsafe-redirect', to: 'file:///etc/passwd' },
    ],
    [
      'a redirect with a password',
      () => ({ location: 'http://a:b@127.0.0.1/' }),
      { kind: 'unsafe-redirect', to: 'http://a:b@127.0.0.1/' },
    ],
  ])('refuse %s', async (_, headers, problem) => {
    const at = await serve((request, response) => response.writeHead(302, headers({ url: request.url ?? '' })).end());
    expect(problemOf(await get(`${at}/a`))).toEqual(problem);
  });

  it.each([
    ['a page', { 'content-type': 'text/html; charset=utf-8' }, '<html>', { kind: 'web-page' }],
    ['a picture', { 'content-type': 'image/png' }, 'x', { kind: 'not-text', type: 'image/png' }],
    ['binary data without a type', {}, Buffer.from([0x50, 0x4b, 0, 1]), { kind: 'binary' }],
    ['another encoding', { 'content-type': 'text/plain' }, Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), { kind: 'binary' }],
    ['a size told beforehand', { 'content-length': '20000' }, 'x'.repeat(20_000), { kind: 'too-large', limit: 10_000 }],
    [
      'a small packet that unpacks to much',
      { 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(1_000_000, 'a')),
      { kind: 'too-large', limit: 10_000 },
    ],
  ])('refuse %s', async (_, headers, body, problem) => {
    const at = await serve((_request, response) => response.writeHead(200, headers).end(body));
    expect(problemOf(await get(at))).toEqual(problem);
  });

  it('refuse a stream without end as soon as it is too long', async () => {
    let sent = 0;
    const at = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
        response.once('drain', pour);
      };
      pour();
    });
    expect(problemOf(await get(at, { size: 1_000_000 }))).toEqual({ kind: 'too-large', limit: 1_000_000 });
    expect(sent).toBeLessThan(50_000_000);
  });

  it.each([
    ['never answers', () => undefined],
    [
      'answers drop by drop',
      (response: { write(text: string): unknown; on(event: 'close', done: () => void): unknown }) => {
        const drops = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drops));
      },
    ],
  ])('give up on a server that %s', async (_, answer) => {
    const at = await serve((_request, response) => void answer(response));
    expect(problemOf(await get(at, { time: 200 }))).toEqual({ kind: 'too-slow', seconds: 0.2 });
  });

  it.each([404, 500, 304])('tell of the status %i', async (status) => {
    const at = await serve((_, response) => response.writeHead(status).end());
    expect(problemOf(await get(at))).toEqual({ kind: 'status', status });
  });

  it.each(['ftp://example.com/a.md', 'file:///etc/passwd', 'http://user:secret@localhost/', 'http://', 'javascript:1'])(
    'are not looked for at %s',
    async (address) => {
      const refusing: typeof globalThis.fetch = () => Promise.reject(new Error('the network was touched'));
      const notes = await fetchNotes(address, {
        fetch: refusing,
        version: '0',
        limits: LIMITS,
        onProgress: () => undefined,
      });
      expect(problemOf(notes)).toEqual({ kind: 'bad-address' });
    },
  );

  it('tell why a server cannot be reached', async () => {
    const at = await serve((_, response) => response.end());
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    expect(problemOf(await get(at))).toEqual({ kind: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('never go from https back to http', async () => {
    const downgrading: typeof globalThis.fetch = () =>
      Promise.resolve(new Response(null, { status: 301, headers: { location: 'http://example.com/a.md' } }));
    const notes = await fetchNotes('https://example.com/a.md', {
      fetch: downgrading,
      version: '0',
      limits: LIMITS,
      onProgress: () => undefined,
    });
    expect(problemOf(notes)).toEqual({ kind: 'unsafe-redirect', to: 'http://example.com/a.md' });
  });
});
