import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Deck } from '../../cards/deck.ts';
import { readDeck } from '../../cards/read-deck.ts';
import { collectFacts } from '../../check/collect-facts.ts';
import type { ResolvedRules } from '../../check/configure.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { Finding, Parsed } from '../../markdown/finding.ts';
import type { Cache } from '../../store/cache.ts';
import { errorCode } from '../../store/disk.ts';
import { DEFAULT_SIZE_LIMIT } from '../../store/files.ts';
import { sha256 } from '../hash.ts';
import type { ScopedFile } from './scope.ts';

/** Finds out everything about one file at a time, from the cache when it has not changed. */
export interface Inspector {
  /** The facts of a file as it is on disk. */
  inspect(file: ScopedFile): FileFacts;
  /** The facts of another text of a file. */
  inspectText(file: string, text: string): FileFacts;
  /** The text of a file that was inspected; undefined when it cannot be read. */
  text(file: ScopedFile): string | undefined;
  /** Keeps what was found out for the next run. */
  close(): void;
}

/** What an inspector works with. */
export interface InspectorOptions {
  readonly rules: (file: string) => ResolvedRules;
  readonly topics: boolean;
  readonly cache?: Cache<FileFacts>;
}

/** Opens an inspector. Nothing it is given makes it throw: a file that cannot be read is a finding. */
export function openInspector({ rules, topics, cache }: InspectorOptions): Inspector {
  const texts = new Map<string, string | undefined>();
  const inspected = new Map<string, FileFacts>();
  const inspectText = (file: string, text: string) => {
    const name = file === '-' ? file : basename(file).replace(/\.[^.]+$/, '');
    return collectFacts(text, readTotally(text, name, topics), rules(file), sha256);
  };
  const text = (file: ScopedFile) => {
    if (!texts.has(file.source)) texts.set(file.source, readText(file));
    return texts.get(file.source);
  };
  return {
    text,
    inspectText,
    inspect(file) {
      const known = inspected.get(file.source);
      if (known !== undefined) return known;
      const facts = inspectOnce(file);
      inspected.set(file.source, facts);
      return facts;
    },
    close: () => void cache?.save(),
  };

  function inspectOnce(file: ScopedFile): FileFacts {
    const problem = problemBefore(file);
    if (problem !== undefined) return unreadable(problem);
    try {
      if (file.source === '-') return inspectRead(text(file));
      if (cache === undefined) return inspectRead(readText(file));
      const answer = cache.ask(file.source);
      if (answer.kind === 'known') return answer.value;
      const facts = inspectRead(decode(answer.bytes));
      answer.remember(facts);
      return facts;
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return unreadable(reasonOf(code));
    }

    function inspectRead(read: string | undefined): FileFacts {
      return read === undefined ? unreadable('encoding') : inspectText(file.file, read);
    }
  }
}

function problemBefore({ source, problem }: ScopedFile): string | undefined {
  if (problem?.kind === 'unreadable') return reasonOf(problem.code);
  if (problem !== undefined) return problem.kind;
  const size = source === '-' ? 0 : (statSync(source, { throwIfNoEntry: false })?.size ?? 0);
  return size > DEFAULT_SIZE_LIMIT ? 'too-large' : undefined;
}

function readText({ source }: ScopedFile): string | undefined {
  try {
    return decode(readFileSync(source === '-' ? 0 : source));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// One hostile file must never cost the run; the parser is total, but a stack can still overflow.
function readTotally(text: string, name: string, topics: boolean): Parsed<Deck> {
  try {
    return readDeck(text, { name, topics });
  } catch {
    return {
      value: { title: name, language: 'en', tags: [], cards: [], settings: {} },
      findings: [unreadableFinding('crash')],
    };
  }
}

function unreadable(reason: string): FileFacts {
  const nothing = { editedByHand: false, digest: '', cards: [], links: [], anchors: [], suppressions: [] };
  return { title: '', language: 'en', ...nothing, findings: [unreadableFinding(reason)] };
}

function unreadableFinding(reason: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule: 'file-unreadable', severity: 'error', span: { start, end: start }, params: { reason } };
}

function reasonOf(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  return code === 'ENOENT' ? 'missing' : code;
}
