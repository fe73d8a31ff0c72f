// Builds dist/: a small entry that answers `--version` before anything else loads, and few CommonJS files, so that a verb
// reads from disk no more than it needs.
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { loadedLate } from './late.mjs';
import {
  layoutAtOnce,
  plainWidth,
  rowsAtOnce,
  segmentersWhenAsked,
  without,
  withoutDeveloperTools,
} from './lean-packages.mjs';
import { thirdPartyNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the build goes: `dist`, or what the first argument says. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/**
 * Files by what is loaded together, each with all it imports that no file above it has: a file costs Node as much as
 * 20 KB of code. Verbs of one file share nearly everything they need, but for those that parse notes whatever happens.
 */
const FILES = {
  base: /\/src\/(?:version|commands\/output|store\/(?:disk|paths|journal\/crc32))\.ts$/,
  main: /\/src\/commands\/(?:main|help)\.ts$|^\0late:/,
  shared:
    /\/src\/(?:commands\/(?:command-line|check\/(?:command|run-check))|store\/(?:cache|files\/standard-input))\.ts$/,
  colors: /\/node_modules\/chalk\//,
  verbs: /\/src\/commands\/(?!build|explain|id)[\w-]+\.ts$/,
  notes: /\/src\/cards\/(?:read-deck|vocabulary\/index|duration)\.ts$/,
  answers: /\/src\/drill\//,
  judging: /\/src\/commands\/check\/(?!crew-worker)/,
  columns: /\/node_modules\/(?:strip-ansi|get-east-asian-width)\//,
  screens: /\/src\/ui\/(?:run-[\w-]+|key-settings)\.tsx?$|\/screen-options\.ts$/,
};

/**
 * Functions by the module they are of, which is loaded when one of them is first called: most runs call none, and what
 * judges is loaded while threads get ready.
 */
const LATE = {
  'node:child_process': ['execFileSync', 'spawn'],
  'node:crypto': ['createHash', 'randomBytes'],
  'node:readline': ['createInterface'],
  'node:v8': ['setFlagsFromString'],
  './src/check/read-configuration.ts': ['readConfiguration'],
  './src/check/run.ts': ['checkFiles', 'rulesFor'],
  './src/commands/check/inspect-text.ts': ['inspectText'],
  './src/markdown/tree.ts': ['parseBlocks', 'parseMarkdown'],
  diff: ['diffArrays', 'structuredPatch'],
  'string-width': ['default'],
  tinyglobby: ['globSync'],
};

async function filesBelow(directory) {
  const files = await readdir(join(root, directory), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** A hash of the content of files. */
async function hashOf(files) {
  const hash = createHash('sha256');
  for (const path of files.sort()) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

/** Results of reading notes are kept between runs; a change of these rooms makes them worthless. */
const readers = await Promise.all(['markdown', 'cards', 'check'].map((room) => filesBelow(join('src', room))));
const everything = [...(await filesBelow('src')), ...(await filesBelow('.config')), join(root, 'package-lock.json')];
const late = loadedLate(root, LATE);

await rm(dist, { recursive: true, force: true });
const { output } = await build({
  cwd: root,
  input: { cli: 'src/cli.ts', 'crew-worker': 'src/commands/check/crew-worker.ts', ...late.entries },
  platform: 'node',
  plugins: [
    late.plugin,
    plainWidth(root),
    layoutAtOnce(root),
    segmentersWhenAsked,
    withoutDeveloperTools,
    rowsAtOnce(root),
    // commander can run subcommands that are programs of their own, js-yaml can read functions: nobody asks for either.
    without('node:child_process', 'commander'),
    without('esprima', 'js-yaml'),
  ],
  // gray-matter would run front matter in JavaScript; it is told not to.
  checks: { eval: false, ineffectiveDynamicImport: false },
  transform: {
    target: 'node20',
    define: {
      'process.env.NODE_ENV': '"production"',
      READER_HASH: JSON.stringify(await hashOf(readers.flat())),
      BUILD_HASH: JSON.stringify(await hashOf(everything)),
    },
  },
  output: {
    dir: dist,
    format: 'cjs',
    exports: 'named',
    dynamicImportInCjs: false,
    minify: true,
    comments: false,
    banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
    entryFileNames: ({ name }) => (name === 'cli' ? 'cli.js' : '[name].cjs'),
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      groups: Object.entries(FILES).map(([name, members]) => ({
        name,
        test: (path) => members.test(path.replaceAll('\\', '/')),
      })),
    },
  },
});

await copyFile(join(root, 'src/check/configuration-schema.json'), join(dist, 'configuration-schema.json'));
await writeFile(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(modules));
