import { statSync } from 'node:fs';
import type { ResolvedRules } from '../../check/configure.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { FileState } from '../../store/cache/file-states.ts';
import type { Cache } from '../../store/cache.ts';
import { errorCode } from '../../store/disk.ts';
import { decodeText } from '../../store/files/decode-text.ts';
import type { FileProblem } from '../../store/files/file-problem.ts';
import { DEFAULT_SIZE_LIMIT } from '../../store/files/size-limit.ts';
import type { StreamText } from '../../store/files/standard-input.ts';
import type { Crew, TextToInspect } from './crew.ts';
import { inspectText } from './inspect-text.ts';
import { readText } from './read-text.ts';
import type { ScopedFile } from './scope.ts';
import { unreadable } from './unreadable.ts';

/** Finds out everything about one file at a time, from the cache when it has not changed. */
export interface Inspector {
  /** The facts of a file as it is on disk. */
  inspect(file: ScopedFile): FileFacts;
  /**
   * Inspects many files; with the help of a crew when they are much to read. Their facts are known afterwards. Says who did
   * the work.
   */
  inspectAll(files: readonly ScopedFile[], hire: () => Crew | undefined): Promise<'alone' | 'crew'>;
  /** The facts of another text of a file. */
  inspectText(file: string, text: string): FileFacts;
  /** The text of a file that was inspected; undefined when it cannot be read. */
  text(file: ScopedFile): string | undefined;
  /** What every file was like that was inspected, by its source; undefined when one could not be read or nothing is kept. */
  seen(): ReadonlyMap<string, FileState> | undefined;
  /** Keeps what was found out for the next run. */
  close(): void;
}

/** What an inspector works with. */
export interface InspectorOptions {
  readonly rules: (file: string) => ResolvedRules;
  readonly topics: boolean;
  readonly cache?: Cache<FileFacts>;
  /** What the source `-` stands for. */
  readonly standardInput?: StreamText;
}

const NO_INPUT: StreamText = { text: '' };

/** A file as it was found: known, or a text to inspect whose facts are worth keeping. */
type Look = FileFacts | { readonly text: string; readonly keep: (facts: FileFacts) => void };

/** Texts (UTF-16 units) for which a crew is hired, whose threads need 100 ms to get ready. */
const ENOUGH_FOR_A_CREW = 300_000;

/** A text to inspect, and who wants to know its facts. */
interface FoundText extends TextToInspect {
  readonly source: string;
  readonly keep: (facts: FileFacts) => void;
}

/** Opens an inspector. Nothing it is given makes it throw: a file that cannot be read is a finding. */
export function openInspector({ rules, topics, cache, standardInput = NO_INPUT }: InspectorOptions): Inspector {
  let last: { readonly source: string; readonly text: string | undefined } | undefined;
  const inspected = new Map<string, FileFacts>();
  // What a crew has sent back, until somebody asks for it.
  const unread = new Map<string, () => FileFacts>();
  const inspectHere = (file: string, text: string) => inspectText(file, text, rules(file), topics);
  const text = (file: ScopedFile) => {
    if (file.source === '-') return 'text' in standardInput ? standardInput.text : undefined;
    // All texts together are much, and nobody asks for them out of order for long.
    if (last?.source !== file.source) last = { source: file.source, text: readText(file.source) };
    return last.text;
  };
  return {
    text,
    inspectText: inspectHere,
    inspect(file) {
      const { source } = file;
      const known = inspected.get(source);
      if (known !== undefined) return known;
      const facts = unread.get(source)?.() ?? settle(file, look(file));
      unread.delete(source);
      inspected.set(source, facts);
      return facts;
    },
    async inspectAll(files, hire) {
      const texts = findTexts(files);
      const first = takeSome(texts, ENOUGH_FOR_A_CREW);
      const crew = first.size < ENOUGH_FOR_A_CREW ? undefined : hire();
      for (const some of [first.texts, texts]) {
        for (const { file, source, text, keep } of some) {
          if (crew === undefined) inspected.set(source, kept(inspectHere(file, text), keep));
          else await crew.inspect({ file, text }, (read) => unread.set(source, () => kept(read(), keep)));
        }
      }
      await crew?.finish();
      return crew === undefined ? 'alone' : 'crew';
    },
    seen() {
      const sources = [...inspected.keys(), ...unread.keys()];
      const states = sources.map((source) => [source, cache?.seen(source)] as const);
      return states.every(isKnown) ? new Map(states) : undefined;
    },
    close() {
      for (const read of unread.values()) read();
      unread.clear();
      cache?.save();
    },
  };

  function settle(file: ScopedFile, found: Look): FileFacts {
    if (!('text' in found)) return found;
    return kept(inspectHere(file.file, found.text), found.keep);
  }

  /** The texts nobody knows the facts of, one after another; what is known of the others is noted. */
  function* findTexts(files: readonly ScopedFile[]): Generator<FoundText, void> {
    for (const place of files) {
      const { file, source } = place;
      if (inspected.has(source) || unread.has(source)) continue;
      const found = look(place);
      if ('text' in found) yield { file, source, ...found };
      else inspected.set(source, found);
    }
  }

  function look(file: ScopedFile): Look {
    const problem = file.source === '-' && 'problem' in standardInput ? standardInput.problem : problemBefore(file);
    if (problem !== undefined) return unreadable(reasonFor(problem));
    try {
      if (file.source === '-') return lookAt(text(file));
      if (cache === undefined) return lookAt(readText(file.source));
      const answer = cache.ask(file.source);
      return answer.kind === 'known' ? answer.value : lookAt(decodeText(answer.bytes), answer.remember);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return unreadable(reasonOf(code));
    }
  }
}

/** The first of many texts: as many as are enough, if there are so many. */
function takeSome(
  all: Iterator<FoundText>,
  enough: number,
): { readonly texts: readonly FoundText[]; readonly size: number } {
  const texts: FoundText[] = [];
  let size = 0;
  for (let next = all.next(); next.done !== true; next = all.next()) {
    texts.push(next.value);
    size += next.value.text.length;
    if (size >= enough) break;
  }
  return { texts, size };
}

function kept(facts: FileFacts, keep: (facts: FileFacts) => void): FileFacts {
  keep(facts);
  return facts;
}

function isKnown(entry: readonly [string, FileState | undefined]): entry is readonly [string, FileState] {
  return entry[1] !== undefined;
}

function lookAt(text: string | undefined, keep: (facts: FileFacts) => void = () => {}): Look {
  return text === undefined ? unreadable('encoding') : { text, keep };
}

function problemBefore({ source, problem }: ScopedFile): FileProblem | undefined {
  if (problem !== undefined || source === '-') return problem;
  const bytes = statSync(source, { throwIfNoEntry: false })?.size ?? 0;
  return bytes > DEFAULT_SIZE_LIMIT ? { kind: 'too-large', bytes, limit: DEFAULT_SIZE_LIMIT } : undefined;
}

function reasonFor(problem: FileProblem): string {
  if (problem.kind === 'unreadable') return reasonOf(problem.code);
  return problem.kind === 'not-utf8' ? 'encoding' : problem.kind;
}

function reasonOf(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  return code === 'ENOENT' ? 'missing' : code;
}
