import type { WebProblem } from '../../../i18n/contract/quiz.ts';
import { rawLink } from './raw-link.ts';
import { decodeNotes } from './text.ts';

/** What may be spent on an address. */
export interface WebLimits {
  /** Bytes, after decompression. */
  readonly size: number;
  /** For everything together, ms. */
  readonly time: number;
  readonly redirects: number;
}

/** Enough for the longest notes anybody reads, on a slow line. */
export const WEB_LIMITS: WebLimits = { size: 5_000_000, time: 30_000, redirects: 5 };

/** What fetching needs from outside. */
export interface WebPorts {
  readonly fetch: typeof globalThis.fetch;
  readonly version: string;
  readonly limits: WebLimits;
  /** Told now and then how many bytes have arrived. */
  readonly onProgress: (bytes: number) => void;
}

/** The text behind an address and the address it came from at last, or why there is none. */
export type WebNotes =
  | { readonly kind: 'text'; readonly text: string; readonly address: string }
  | { readonly kind: 'problem'; readonly problem: WebProblem };

/** Types of content that are certainly no notes. Many servers call Markdown `application/octet-stream`, or nothing at all. */
const NOT_TEXT =
  /^(?:image|audio|video|font|multipart|model)\/|^application\/(?:pdf|zip|gzip|x-|vnd\.|wasm|json|xml)/iu;
const WEB_PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;

class Refused extends Error {
  readonly problem: WebProblem;

  constructor(problem: WebProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/**
 * Reads notes from the web: http and https only, a bounded number of redirects and never from https back to http, bounded
 * in size and time, text only. Pages of code hosts become the raw file they show. Never throws; writes nothing.
 */
export async function fetchNotes(address: string, ports: WebPorts): Promise<WebNotes> {
  const { time } = ports.limits;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), time);
  try {
    const url = webUrl(address);
    if (url === undefined) return { kind: 'problem', problem: { kind: 'bad-address' } };
    return await follow(rawLink(url), deadline.signal, ports);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'problem', problem: error.problem };
    if (deadline.signal.aborted) return { kind: 'problem', problem: { kind: 'too-slow', seconds: time / 1_000 } };
    return { kind: 'problem', problem: { kind: 'unreachable', detail: reasonOf(error) } };
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
}

async function follow(start: URL, signal: AbortSignal, ports: WebPorts): Promise<WebNotes> {
  let url = start;
  for (let redirects = 0; ; redirects += 1) {
    const response = await ports.fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/markdown, text/plain;q=0.9, */*;q=0.1', 'user-agent': `mdrill/${ports.version}` },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      const text = await textOf(response, ports);
      return { kind: 'text', text, address: url.href };
    }
    await response.body?.cancel();
    if (redirects >= ports.limits.redirects) {
      throw new Refused({ kind: 'too-many-redirects', limit: ports.limits.redirects });
    }
    url = redirected(url, location);
  }
}

function redirected(from: URL, location: string): URL {
  const to = webUrl(location, from);
  if (to === undefined || (from.protocol === 'https:' && to.protocol === 'http:')) {
    throw new Refused({ kind: 'unsafe-redirect', to: to?.href ?? location });
  }
  return rawLink(to);
}

function webUrl(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base?.href)) return undefined;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}

async function textOf(response: Response, ports: WebPorts): Promise<string> {
  if (!response.ok) throw new Refused({ kind: 'status', status: response.status });
  const type = response.headers.get('content-type') ?? '';
  if (WEB_PAGE.test(type)) throw new Refused({ kind: 'web-page' });
  if (NOT_TEXT.test(type)) throw new Refused({ kind: 'not-text', type: type.split(';')[0] ?? type });
  const { size } = ports.limits;
  if (Number(response.headers.get('content-length') ?? 0) > size) throw new Refused({ kind: 'too-large', limit: size });
  const text = decodeNotes(await bytesOf(response, ports));
  if (text === undefined) throw new Refused({ kind: 'binary' });
  return text;
}

async function bytesOf({ body }: Response, { limits, onProgress }: WebPorts): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (body !== null) {
    for await (const chunk of body) {
      length += chunk.byteLength;
      if (length > limits.size) throw new Refused({ kind: 'too-large', limit: limits.size });
      chunks.push(chunk);
      onProgress(length);
    }
  }
  return Buffer.concat(chunks);
}

/** Node says only "fetch failed" and hides the reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
