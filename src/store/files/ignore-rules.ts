import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { errorCode } from '../disk.ts';
import { slashed } from './slashed.ts';

/** Files whose patterns take notes out of a directory or pattern; a file named by itself is always read. */
const IGNORE_FILES = ['.gitignore', '.mdrillignore'] as const;

/** Tells what is to be left out below a directory. */
export interface IgnoreRules {
  /** Whether the ignore files around an absolute path leave it out. The directories above it are not asked about. */
  ignores(path: string, isDirectory: boolean): boolean;
  /** Whether something is left out directly below an absolute directory: asked once for all that is in it. */
  within(directory: string): boolean;
}

/**
 * The rules of the ignore files from the root of the git repository downwards. Outside of one they begin at `root`, and
 * also when `root` itself is ignored: whoever names an ignored directory wants what is in it.
 */
export function openIgnoreRules(root: string): IgnoreRules {
  const top = gitRoot(root);
  if (top === undefined || top === root) return rulesBetween(root);
  const rules = rulesBetween(top);
  return rules.ignores(root, true) ? rulesBetween(root) : rules;
}

function rulesBetween(top: string): IgnoreRules {
  const chains = new Map<string, readonly DirectoryRules[]>();
  const chainOf = (directory: string): readonly DirectoryRules[] => {
    const known = chains.get(directory);
    if (known !== undefined) return known;
    const own = rulesIn(directory);
    const above = directory === top || dirname(directory) === directory ? [] : chainOf(dirname(directory));
    const chain = own === undefined ? above : [own, ...above];
    chains.set(directory, chain);
    return chain;
  };
  return {
    within: (directory) => chainOf(directory).length > 0,
    ignores(path, isDirectory) {
      // The nearest file that has something to say decides.
      for (const { directory, patterns } of chainOf(dirname(path))) {
        const name = slashed(path.slice(directory.endsWith(sep) ? directory.length : directory.length + 1));
        const verdict = patterns.test(isDirectory ? `${name}/` : name);
        if (verdict.ignored) return true;
        if (verdict.unignored) return false;
      }
      return false;
    },
  };
}

interface DirectoryRules {
  readonly directory: string;
  readonly patterns: Ignore;
}

function rulesIn(directory: string): DirectoryRules | undefined {
  const texts = IGNORE_FILES.map((name) => readIfThere(join(directory, name))).filter((text) => text !== '');
  return texts.length === 0 ? undefined : { directory, patterns: ignore().add(texts.join('\n')) };
}

function readIfThere(path: string): string {
  // Nearly always it is not, and an error takes twenty times as long as a look.
  if (!existsSync(path)) return '';
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return '';
  }
}

function gitRoot(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : gitRoot(parent);
}
