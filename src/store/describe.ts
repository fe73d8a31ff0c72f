import type { StoreMessages } from '../i18n/contract/store.ts';
import type { FileProblem } from './files/file-problem.ts';
import type { ConfigReading } from './settings/config-file.ts';
import type { StoreProblem } from './store-error.ts';
import type { Trouble } from './trouble.ts';

/** A failure in words: what happened, where, and what to do. */
export function describeProblem({ action, kind, path, code }: StoreProblem, messages: StoreMessages): string {
  return messages.problem(action, kind, path, code);
}

/** A trouble in words. */
export function describeTrouble(trouble: Trouble, { troubles }: StoreMessages): string {
  switch (trouble.kind) {
    case 'damaged-line':
      return troubles.damagedLine(trouble.file, trouble.line, trouble.reason, trouble.rescued);
    case 'shrunk-file':
      return troubles.shrunkFile(trouble.file, trouble.lostBytes);
    case 'rewritten-file':
      return troubles.rewrittenFile(trouble.file);
    case 'missing-file':
      return troubles.missingFile(trouble.file, trouble.lostBytes);
    case 'unreadable-file':
      return troubles.unreadableFile(trouble.file, trouble.code);
    case 'damaged-checkpoint':
      return troubles.damagedCheckpoint(trouble.file);
    case 'unsaved-checkpoint':
      return troubles.unsavedCheckpoint(trouble.file, trouble.code);
  }
}

/** Why a place on the command line gave no text, in words. */
export function describeFileProblem(place: string, problem: FileProblem, { files }: StoreMessages): string {
  const path = place === '-' ? files.standardInput : place;
  switch (problem.kind) {
    case 'missing':
      return files.missing(path);
    case 'unreadable':
      return files.unreadable(path, problem.code);
    case 'too-large':
      return files.tooLarge(path, problem.bytes, problem.limit);
    case 'not-utf8':
      return files.notUtf8(path);
    case 'not-notes':
      return files.notNotes(path);
    case 'no-files':
      return files.noFiles(path);
    case 'leads-outside':
      return files.leadsOutside(path);
  }
}

/** What is wrong with the whole of `config.json`, in words; undefined when nothing is. */
export function describeConfigFile(
  path: string,
  reading: { readonly kind: 'found' } | Exclude<ConfigReading, { kind: 'found' }>,
  { config }: StoreMessages,
): string | undefined {
  switch (reading.kind) {
    case 'found':
    case 'missing':
      return undefined;
    case 'damaged':
      return config.damaged(path, reading.place.line, reading.place.column);
    case 'unreadable':
      return config.unreadable(path, reading.code);
  }
}
