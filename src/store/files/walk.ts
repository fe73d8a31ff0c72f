import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { errorCode } from '../disk.ts';
import type { FileProblem } from './file-problem.ts';
import { openIgnoreRules } from './ignore-rules.ts';

/** A file found below a directory, by absolute path; with a problem it is only told about. */
export interface WalkedFile {
  readonly absolute: string;
  readonly problem?: FileProblem;
}

/** Whether a name is that of notes found without being named. */
export function isNotesName(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

const UNWANTED_DIRECTORY = 'node_modules';

/**
 * The notes below a directory, sorted by name within each, files among subdirectories. Hidden entries, `node_modules` and
 * what ignore files name are passed over; links are followed as long as they stay inside, each directory once.
 */
export function walk(root: string): readonly WalkedFile[] {
  const rules = openIgnoreRules(root);
  const boundary = realpathSync.native(root);
  const visited = new Set([boundary]);

  const found: WalkedFile[] = [];

  const visit = (directory: string): void => {
    const isRuled = rules.within(directory);
    const start = directory.endsWith(sep) ? directory : directory + sep;
    for (const entry of entriesOf(directory)) {
      const absolute = start + entry.name;
      const kind = entry.isSymbolicLink() ? linkTarget(absolute, boundary) : kindOf(entry);
      if (kind === 'other') continue;
      if (kind === 'file' && !isNotesName(entry.name)) continue;
      if (isRuled && rules.ignores(absolute, kind === 'directory')) continue;
      if (kind === 'outside') found.push({ absolute, problem: { kind: 'leads-outside' } });
      else if (kind === 'file') found.push({ absolute });
      else if (firstVisit(visited, absolute)) visitReporting(absolute);
    }
  };

  const visitReporting = (directory: string): void => {
    try {
      visit(directory);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      found.push({ absolute: directory, problem: { kind: 'unreadable', code } });
    }
  };

  visitReporting(root);
  return found;
}

function entriesOf(directory: string): readonly Dirent[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== UNWANTED_DIRECTORY)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Kind = 'file' | 'directory' | 'outside' | 'other';

function kindOf(entry: Dirent): Kind {
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

/** What a link leads to. One that leads nowhere is passed over; one that leads out counts if it could hold notes. */
function linkTarget(link: string, boundary: string): Kind {
  try {
    const target = realpathSync.native(link);
    const stats = statSync(target);
    if (!stats.isFile() && !stats.isDirectory()) return 'other';
    if (target !== boundary && !target.startsWith(boundary.endsWith(sep) ? boundary : boundary + sep)) {
      return stats.isDirectory() || isNotesName(link) ? 'outside' : 'other';
    }
    return stats.isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return 'other';
  }
}

function firstVisit(visited: Set<string>, directory: string): boolean {
  const real = realpathSync.native(directory);
  if (visited.has(real)) return false;
  visited.add(real);
  return true;
}
