import { endianness, homedir } from 'node:os';
import { join } from 'node:path';
import { countSeverities, type LocatedFinding, type SeverityCounts } from '../../check/finding.ts';
import { compareStates, type FileState, packStates } from '../../store/cache/file-states.ts';
import { keepNewest } from '../../store/cache/prune.ts';
import { readSections, type SectionFile, writeSections } from '../../store/cache/section-file.ts';
import { crc32 } from '../../store/journal/crc32.ts';
import { storePaths } from '../../store/paths.ts';
import { READER_VERSION, VERSION } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import { configurationName } from './nearest-configuration.ts';
import type { CheckOptions } from './options.ts';
import { readText } from './read-text.ts';
import type { CheckOutcome } from './report-findings.ts';
import { findScope, type ScopedFile } from './scope.ts';
import { isSameAround, isSameConfiguration, type Surroundings } from './surroundings.ts';

/** Raised whenever a run is written differently, or findings are made differently from the same world. */
const RUN_VERSION = 2;
/** Runs that are kept: one for every way somebody calls `check`. */
const MOST_RUNS = 16;
const ENDING = '.run';
/** All findings are a file of their own: they may be many, and quiet runs without errors need none of them. */
const FOUND_ENDING = '.found';

/** A run that has come to its end. */
export interface FinishedRun {
  readonly findings: readonly LocatedFinding[];
  readonly maxWarnings: number | undefined;
  readonly scope: readonly ScopedFile[];
  /** What every file was like that was read, by its source. */
  readonly states: ReadonlyMap<string, FileState>;
  readonly surroundings: Surroundings;
  /** Patterns of the configuration, and the absolute path they are relative to. */
  readonly ignore: readonly string[];
  readonly directory: string;
}

/** The first section of the file. */
interface Summary extends Pick<FinishedRun, 'surroundings' | 'ignore' | 'directory'> {
  readonly counts: SeverityCounts;
  readonly maxWarnings?: number;
  /** Files that were read only to compare others with them: absolute with `/`. */
  readonly compared: readonly string[];
  /** Checksum of all findings. */
  readonly found: number;
}

/** The sections of the file, in order. */
const SECTIONS = ['summary', 'names', 'stats', 'hashes', 'errors'] as const;

/** Whether another run may take this one's findings for its own: its files are on the disk, and it only reports. */
export function isRepeatable({ cache, fix, cards, since, operands }: CheckOptions): boolean {
  return cache && !fix && !cards && since === undefined && !operands.includes('-');
}

/** Keeps what a run has found, so that it need not be found again while nothing changes. */
export function keepRun(context: CommandContext, options: CheckOptions, run: FinishedRun): void {
  const { findings, maxWarnings, scope, states, surroundings, ignore, directory } = run;
  const judged = new Set(scope.map(({ source }) => source));
  const compared = [...states.keys()].filter((source) => !judged.has(source));
  const known = [...judged, ...compared].flatMap((source) => states.get(source) ?? []);
  if (known.length < scope.length + compared.length) return;
  const counts = countSeverities(findings);
  const limit = maxWarnings === undefined ? {} : { maxWarnings };
  const { stats, hashes } = packStates(known);
  const all = json(findings);
  const found = crc32(all);
  if (!writeFound(context, options, found, all)) return;
  const summary: Summary = { counts, compared, found, surroundings, ignore, directory, ...limit };
  const errors = findings.filter(({ severity }) => severity === 'error');
  writeRun(context, options, [json(summary), namesOf(scope), stats, hashes, json(errors)]);
}

/** What the same run found when it was last made; undefined when it never was, or when something has changed. */
export function recallRun(context: CommandContext, options: CheckOptions): CheckOutcome | undefined {
  const { path, key } = placeOf(context, options);
  return readSections(path, key, (file) => {
    const summary = parse(section(file, 'summary'));
    if (!isSummary(summary)) return undefined;
    const { counts, compared, surroundings, ignore, directory } = summary;
    if (!isSameConfiguration(context.cwd, options.config, surroundings)) return undefined;
    const found = { directory, configuration: { rules: {}, overrides: [], ignore } };
    const scope = findScope(context.cwd, options, found, context.messages);
    const sources = [...scope.map(({ source }) => source), ...compared];
    if (!isSameScope(scope, section(file, 'names')) || !isSameAround(context.cwd, surroundings)) return undefined;
    if (!areSameFiles(context, options, file, sources)) return undefined;
    // What a baseline knows counts, although it may not be shown.
    const onlyErrors = options.quiet && options.baseline === undefined && !options.updateBaseline;
    const findings = parse(onlyErrors ? section(file, 'errors') : readFound(context, options, summary.found));
    if (!areFindings(findings)) return undefined;
    const text = textReader(context.cwd, scope, surroundings);
    const files = scope.map((place) => place.file);
    return { counts, findings: () => findings, files, text, maxWarnings: summary.maxWarnings };
  });
}

function isSameScope(scope: readonly ScopedFile[], names: Uint8Array | undefined): boolean {
  return names !== undefined && scope.every(({ problem }) => problem === undefined) && namesOf(scope).equals(names);
}

/** Whether files are what they were. When only their times are new, these are noted for the next run. */
function areSameFiles(
  context: CommandContext,
  options: CheckOptions,
  file: SectionFile,
  sources: readonly string[],
): boolean {
  const stats = section(file, 'stats');
  if (stats === undefined) return false;
  const compared = compareStates(sources, new Float64Array(stats.buffer), file.writtenAt, () =>
    section(file, 'hashes'),
  );
  if (compared.kind === 'touched') {
    const sections = SECTIONS.map((name) => (name === 'stats' ? compared.stats : section(file, name)));
    if (sections.every((bytes) => bytes !== undefined)) writeRun(context, options, sections);
  }
  return compared.kind !== 'different';
}

function textReader(cwd: string, scope: readonly ScopedFile[], { configurations }: Surroundings): CheckOutcome['text'] {
  let sources: ReadonlyMap<string, string> | undefined;
  return (file) => {
    const configuration = configurations.find(([path]) => configurationName(path, cwd) === file)?.[1];
    if (typeof configuration === 'string') return configuration;
    sources ??= new Map(scope.map((place) => [place.file, place.source]));
    const source = sources.get(file);
    return source === undefined ? undefined : readText(source);
  };
}

/** Writes the sections in their order. */
function writeRun(
  context: CommandContext,
  options: CheckOptions,
  sections: readonly (Uint8Array | Float64Array)[],
): void {
  const { directory, path, key } = placeOf(context, options);
  const bytes = sections.map((one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength));
  if (writeSections(path, key, bytes)) keepNewest(directory, ENDING, MOST_RUNS);
}

function writeFound(context: CommandContext, options: CheckOptions, found: number, findings: Buffer): boolean {
  const { directory, foundPath, key } = placeOf(context, options);
  const isWritten = writeSections(foundPath, foundKey(key, found), [findings]);
  if (isWritten) keepNewest(directory, FOUND_ENDING, MOST_RUNS);
  return isWritten;
}

function readFound(context: CommandContext, options: CheckOptions, found: number): Uint8Array | undefined {
  const { foundPath, key } = placeOf(context, options);
  return readSections(foundPath, foundKey(key, found), (file) => file.section(0));
}

/** Two runs at once may each leave one of their files: the findings say which run they are of. */
function foundKey(key: string, found: number): string {
  return `${key}${found}`;
}

function placeOf({ env, cwd }: CommandContext, options: CheckOptions) {
  const { operands, rules, config, topics = true } = options;
  // Numbers are kept as the machine keeps them.
  const tool = [VERSION, READER_VERSION ?? '', RUN_VERSION, endianness()];
  const key = JSON.stringify([tool, cwd, operands, rules, topics, config ?? null]);
  const { cache } = storePaths({ env, platform: process.platform, homeDirectory: homedir() });
  const directory = join(cache, 'check');
  const name = join(directory, crc32(Buffer.from(key)).toString(16).padStart(8, '0'));
  return { directory, path: `${name}${ENDING}`, foundPath: `${name}${FOUND_ENDING}`, key };
}

function section(file: SectionFile, name: (typeof SECTIONS)[number]): Uint8Array | undefined {
  return file.section(SECTIONS.indexOf(name));
}

function namesOf(scope: readonly ScopedFile[]): Buffer {
  return Buffer.from(scope.map(({ file }) => file).join('\0'));
}

function parse(bytes: Uint8Array | undefined): unknown {
  return bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes.buffer).toString());
}

// Checksums have been compared, and the key names the version that wrote them: a closer look would only repeat the types.
function isSummary(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'surroundings' in value;
}

function areFindings(value: unknown): value is readonly LocatedFinding[] {
  return Array.isArray(value);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
