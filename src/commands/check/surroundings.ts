import type { LinkTarget } from '../../check/rule.ts';
import { linkLookup } from './link-places.ts';
import { configurationPath, readConfigurationText } from './nearest-configuration.ts';
import { type SoughtSeed, seedLocator } from './seed-state.ts';

/** What the findings of a run depend on besides the files it was asked about, as data. */
export interface Surroundings {
  /** Texts of the configurations by absolute path, the first of which was found or named; null for what is not there. */
  readonly configurations: readonly (readonly [path: string, text: string | null])[];
  /** What was found where links lead, unless it is a file of the run. */
  readonly links: readonly (readonly [path: string, state: LinkTarget['state']])[];
  readonly seeds: readonly (readonly [deck: string, source: string, seed: string | null])[];
}

/** The surroundings of a run that has come to its end. */
export function describeSurroundings(
  configurations: ReadonlyMap<string, string | undefined>,
  links: Surroundings['links'],
  seeds: readonly SoughtSeed[],
): Surroundings {
  return {
    configurations: [...configurations].map(([path, text]) => [path, text ?? null]),
    links,
    seeds: seeds.map(([deck, source, seed]) => [deck, source, seed ?? null]),
  };
}

/** Whether the configuration of a directory is the one of an earlier run. */
export function isSameConfiguration(cwd: string, named: string | undefined, earlier: Surroundings): boolean {
  return (
    configurationPath(cwd, named) === earlier.configurations[0]?.[0] &&
    earlier.configurations.every(([path, text]) => (readConfigurationText(path) ?? null) === text)
  );
}

/** Whether what lies around the files of a run is what it was. */
export function isSameAround(cwd: string, { links, seeds }: Surroundings): boolean {
  if (links.length > 0) {
    const { stateOf } = linkLookup(cwd);
    if (links.some(([path, state]) => stateOf(path) !== state)) return false;
  }
  const locate = seedLocator(cwd);
  return seeds.every(([deck, source, seed]) => (locate(deck, source) ?? null) === seed);
}
