// Builds dist/: a small entry that answers `--version` before anything else loads, and modules split so that Ink and the
// Markdown parser are read from disk only by the verbs that need them.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LATE, preferCommonJs } from './commonjs.mjs';
import { thirdPartyNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the build goes: `dist`, or what the first argument says. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** Makes the entry's one dynamic import point at the built file beside it. */
const entryImport = {
  name: 'entry-import',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\/commands\/main\.ts$/ }, (args) =>
      args.kind === 'dynamic-import' ? { path: './main.cjs', external: true } : undefined,
    );
  },
};

/**
 * Modules that are loaded late, but together: each file costs Node more than what is in it. The verbs that are one file
 * share nearly everything they need, but for those that parse notes whatever happens; so do the screens.
 */
const GROUPS = [
  { name: 'verbs', from: /\/src\/commands\/verbs\.ts$/, to: /^\.\/(?!build|explain|id)[\w-]+\.ts$/ },
  { name: 'screens', from: /\/src\/commands\//, to: /\/ui\/(?:run-[\w-]+|key-settings)\.tsx?$|\/screen-options\.ts$/ },
];

const loadedTogether = {
  name: 'loaded-together',
  async setup(pluginBuild) {
    const members = new Map(GROUPS.map(({ name }) => [name, new Set()]));
    for (const { name, from, to } of GROUPS) {
      for (const path of (await filesBelow('src/commands')).filter((file) => from.test(file))) {
        for (const [, target] of (await readFile(path, 'utf8')).matchAll(/\bimport\('([^']+)'\)/g)) {
          if (to.test(target)) members.get(name).add(resolve(dirname(path), target));
        }
      }
    }
    pluginBuild.onResolve({ filter: /^\./ }, ({ kind, importer, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const group = GROUPS.find(({ from, to }) => from.test(importer) && to.test(path));
      return group === undefined ? undefined : { path: group.name, namespace: 'together' };
    });
    pluginBuild.onLoad({ filter: /.*/, namespace: 'together' }, ({ path: name }) => ({
      contents: [...members.get(name)].map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: root,
    }));
  },
};

async function filesBelow(directory) {
  const files = await readdir(join(root, directory), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** Ink's layout engine fetches its own data URL, which makes Node load a whole HTTP client; decoding it directly does not. */
const layoutWithoutFetch = {
  name: 'layout-without-fetch',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async (args) => {
      const source = await readFile(args.path, 'utf8');
      const patched = source.replace(/"function"\s*!=\s*typeof fetch/, 'true');
      if (patched === source) throw new Error('yoga-layout has changed: look for its fetch of the data URL again');
      return { contents: patched, loader: 'js' };
    });
  },
};

/** commander can run subcommands that are programs of their own; there are none, and loading what starts them takes 3 ms. */
const withoutPrograms = {
  name: 'without-programs',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /node_modules\/commander\//.test(importer.replaceAll('\\', '/')) ? { path, namespace: 'empty' } : undefined,
    );
  },
};

/** Packages that most runs never call: files of their own, read when something of them is first used. */
const LATE_PACKAGES = ['chalk', 'diff', 'string-width', 'tinyglobby'];

const latePackages = {
  name: 'late-packages',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: new RegExp(`^(?:${LATE_PACKAGES.join('|')})$`) }, ({ path, importer }) =>
      /\/src\//.test(importer.replaceAll('\\', '/')) ? { path: `${LATE}${path}`, external: true } : undefined,
    );
  },
};

/** Ink asks for the width of every text it lays out; the width of plain text need not be asked of the exact table. */
const plainWidth = {
  name: 'plain-width',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      /\/node_modules\//.test(importer.replaceAll('\\', '/'))
        ? { path: 'plain-width', namespace: 'plain-width' }
        : undefined,
    );
    pluginBuild.onLoad({ filter: /.*/, namespace: 'plain-width' }, () => ({
      contents: `import stripAnsi from 'strip-ansi';
        import { textWidth } from './src/ui/parts/text/clusters.ts';
        export default (text) => textWidth(stripAnsi(text));`,
      resolveDir: root,
    }));
  },
};

/** React's developer tools are never wanted by people who drill. */
const withoutDeveloperTools = {
  name: 'without-developer-tools',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^react-devtools-core$/ }, (args) => ({ path: args.path, namespace: 'empty' }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};', loader: 'js' }));
  },
};

/** Results of reading notes are kept between runs; a change of these rooms makes them worthless. */
async function hashOfReaders() {
  const hash = createHash('sha256');
  for (const room of ['markdown', 'cards', 'check']) {
    for (const path of (await filesBelow(join('src', room))).sort()) hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    READER_HASH: JSON.stringify(await hashOfReaders()),
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

const entry = await build({
  ...common,
  entryPoints: ['src/cli.ts'],
  outfile: join(dist, 'cli.js'),
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [entryImport],
  supported: { 'dynamic-import': false },
});

const modules = await build({
  ...common,
  entryPoints: { main: 'src/commands/main.ts', 'crew-worker': 'src/commands/check/crew-worker.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  splitting: true,
  write: false,
  plugins: [loadedTogether, plainWidth, latePackages, withoutPrograms, layoutWithoutFetch, withoutDeveloperTools],
});

const late = await build({
  ...common,
  entryPoints: LATE_PACKAGES,
  outdir: join(dist, 'late'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // What packages do with it is to hand it to createRequire, which takes a path as well.
  define: { ...common.define, 'import.meta.url': '__filename' },
});

for (const { path, text } of await preferCommonJs(modules.outputFiles, join(dist, 'late'))) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
await copyFile(join(root, 'src/check/configuration-schema.json'), join(dist, 'configuration-schema.json'));
await writeFile(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
await writeFile(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  await thirdPartyNotices(
    root,
    [entry, modules, late].map(({ metafile }) => metafile),
  ),
);
