import { resolve, sep } from 'node:path';
import { changeConfigFile, readConfigFile } from './settings/config-file.ts';

/** What became of a path that was to be added or removed. */
export interface LibraryChange {
  /** Absolute. */
  readonly path: string;
  /** `covered`: a directory above it is in the library already. */
  readonly outcome: 'added' | 'removed' | 'already-there' | 'covered' | 'not-there';
}

/** Whether a value is a list of paths, as the library is stored. */
export function isLibrary(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}

/** The files and directories a person drills when she names none: absolute paths in the order they were added. */
export function readLibrary(configPath: string): readonly string[] {
  const reading = readConfigFile(configPath);
  const library = reading.kind === 'found' ? reading.raw['library'] : undefined;
  return isLibrary(library) ? library : [];
}

/** Adds paths, relative ones seen from `cwd`; whether they exist is the caller's to know. Throws a StoreError. */
export async function addToLibrary(
  configPath: string,
  operands: readonly string[],
  cwd: string,
): Promise<readonly LibraryChange[]> {
  return changeLibrary(configPath, operands, cwd, (library, path) => {
    if (library.includes(path)) return { library, outcome: 'already-there' };
    if (library.some((other) => path.startsWith(other.endsWith(sep) ? other : other + sep))) {
      return { library, outcome: 'covered' };
    }
    return { library: [...library, path], outcome: 'added' };
  });
}

/** Removes paths; what is in the journal about their cards stays. Throws a StoreError. */
export async function removeFromLibrary(
  configPath: string,
  operands: readonly string[],
  cwd: string,
): Promise<readonly LibraryChange[]> {
  return changeLibrary(configPath, operands, cwd, (library, path) =>
    library.includes(path)
      ? { library: library.filter((other) => other !== path), outcome: 'removed' }
      : { library, outcome: 'not-there' },
  );
}

interface Step {
  readonly library: readonly string[];
  readonly outcome: LibraryChange['outcome'];
}

async function changeLibrary(
  configPath: string,
  operands: readonly string[],
  cwd: string,
  step: (library: readonly string[], path: string) => Step,
): Promise<readonly LibraryChange[]> {
  let changes: readonly LibraryChange[] = [];
  await changeConfigFile(configPath, (raw) => {
    let library = isLibrary(raw['library']) ? raw['library'] : [];
    changes = operands.map((operand) => {
      const path = resolve(cwd, operand);
      const { library: next, outcome } = step(library, path);
      library = next;
      return { path, outcome };
    });
    return { ...raw, library };
  });
  return changes;
}
