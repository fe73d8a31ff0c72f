import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', 'src');

/** What each room may import: rooms of this program, and packages. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  markdown: { rooms: [], packages: [/^(gray-matter|js-yaml|unified|remark-|micromark|mdast|vfile|unist-)/] },
  cards: { rooms: ['markdown', 'identity/card-id'], packages: [/^mdast$/, /^js-yaml$/] },
  identity: { rooms: ['markdown', 'cards', 'memory/event'], packages: [/^fastest-levenshtein$/] },
  memory: { rooms: ['identity/card-id', 'cards/card'], packages: [/^ts-fsrs$/] },
  drill: { rooms: ['markdown', 'cards', 'identity', 'memory'], packages: [/^diff$/] },
  check: { rooms: ['markdown', 'cards', 'identity', 'memory'], packages: [/^(diff|js-yaml|fastest-levenshtein)$/] },
  report: {
    rooms: ['markdown', 'cards', 'identity', 'memory', 'drill', 'check', 'i18n'],
    packages: [/^(string-width|diff|chalk)$/],
  },
  i18n: { rooms: ['markdown', 'cards', 'identity', 'memory', 'drill', 'check'], packages: [] },
  store: {
    rooms: ['markdown', 'cards', 'identity', 'memory', 'drill', 'check', 'i18n', 'version'],
    packages: [/^node:/, /^(conf|env-paths|tinyglobby|ignore|fastest-levenshtein)$/],
  },
  ui: {
    rooms: ['markdown', 'cards', 'identity', 'memory', 'drill', 'i18n'],
    packages: [/^(ink|react|chalk|string-width|diff|lowlight|highlight\.js|hast|mdast)(\/|$)/],
  },
  commands: { rooms: ['*'], packages: [/^node:/, /./] },
};

const PURE = ['markdown', 'cards', 'identity', 'memory', 'drill', 'check', 'report', 'i18n', 'ui'];

/** What would make a pure room depend on the moment, on chance or on the machine. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
  ['randomness', /\bMath\.random\b|\brandomUUID\b/],
  ['the console', /\bconsole\./],
  ['the process', /\bprocess\.(?!env\.NODE_ENV)/],
  ['the network', /\bfetch\(/],
];

interface SourceFile {
  readonly name: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(join(SOURCE, name), 'utf8');
    const posixName = name.split(sep).join('/');
    const imports = [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    return { name: posixName, room: posixName.split('/')[0] ?? '', text, imports };
  })
  .sort((a, b) => a.name.localeCompare(b.name));

const roomFiles = files.filter((file) => file.name.includes('/'));

/** The imported file as `room/…` without ending, or undefined for a package. */
function target(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(file.name), specifier)).replace(/\.tsx?$/, '');
}

function allowed(file: SourceFile, specifier: string): boolean {
  const rule = ROOMS[file.room];
  if (rule === undefined) return false;
  const path = target(file, specifier);
  if (path === undefined) return rule.packages.some((pattern) => pattern.test(specifier));
  return (
    path.startsWith(`${file.room}/`) ||
    rule.rooms.some((room) => room === '*' || path === room || path.startsWith(`${room}/`))
  );
}

const STATIC_IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'";]*?from\s*'([^']+)'/g;
const byName = new Map(files.map((file) => [file.name.replace(/\.tsx?$/, ''), file]));

/** Whether reading a file makes Node read Ink, through whatever it imports at once. */
function reachesInk(file: SourceFile, seen: Set<SourceFile>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const specifiers = [...withoutComments(file.text).matchAll(STATIC_IMPORT)].map((match) => match[1] ?? '');
  return specifiers.some((specifier) => {
    if (/^(ink|react)(\/|$)/.test(specifier)) return true;
    const next = byName.get(target(file, specifier) ?? '');
    return next !== undefined && reachesInk(next, seen);
  });
}

describe('the rooms', () => {
  it('are all known', () => {
    expect([...new Set(roomFiles.map((file) => file.room))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const forbidden = roomFiles
      .filter((file) => file.room === room)
      .flatMap((file) =>
        file.imports.filter((specifier) => !allowed(file, specifier)).map((s) => `${file.name}: ${s}`),
      );
    expect(forbidden).toEqual([]);
  });

  it.each(IMPURE)('pure rooms never touch %s', (_what, pattern) => {
    const found = roomFiles
      .filter((file) => PURE.includes(file.room) && pattern.test(withoutComments(file.text)))
      .map((file) => file.name);
    expect(found).toEqual([]);
  });

  it('reach ts-fsrs through one file', () => {
    expect(files.filter((file) => file.imports.includes('ts-fsrs')).map((file) => file.name)).toEqual([
      'memory/fsrs.ts',
    ]);
  });

  it('load Ink only with the screens', () => {
    const users = files.filter((file) => file.imports.some((specifier) => /^(ink|react)(\/|$)/.test(specifier)));
    expect(users.filter((file) => file.room !== 'ui').map((file) => file.name)).toEqual([]);
    const eager = roomFiles.filter((file) => file.room === 'commands' && reachesInk(file, new Set()));
    expect(eager.map((file) => file.name)).toEqual([]);
  });
});

describe('the files', () => {
  it('have at most 300 lines', () => {
    expect(files.filter((file) => file.text.split('\n').length > 301).map((file) => file.name)).toEqual([]);
  });

  it('export by name and never cast silence', () => {
    const bad = files.filter(
      (file) =>
        /@ts-(ignore|expect-error|nocheck)/.test(file.text) ||
        /\bexport default\b|\bas any\b|\bas unknown as\b/.test(withoutComments(file.text)),
    );
    expect(bad.map((file) => file.name)).toEqual([]);
  });

  it('set the exit code in one place', () => {
    const setters = files.filter((file) => /process\.exitCode\s*=|process\.exit\(/.test(withoutComments(file.text)));
    expect(setters.map((file) => file.name)).toEqual(['cli.ts']);
  });

  it('are listed by the map', () => {
    const map = readFileSync(join(SOURCE, 'README.md'), 'utf8');
    const missing = Object.keys(ROOMS).filter((room) => !map.includes(`\`${room}\``));
    expect(missing).toEqual([]);
  });
});
