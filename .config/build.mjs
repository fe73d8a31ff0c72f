// Builds dist/: a small CommonJS entry that answers `--version` before anything else loads, and ES modules split so that
// Ink and the Markdown parser are read from disk only by the verbs that need them.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Makes the entry's one dynamic import point at the built file beside it. */
const entryImport = {
  name: 'entry-import',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\/commands\/main\.ts$/ }, (args) =>
      args.kind === 'dynamic-import' ? { path: './main.mjs', external: true } : undefined,
    );
  },
};

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
    const files = await readdir(join(root, 'src', room), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(await readFile(path));
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
  outfile: 'dist/cli.js',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [entryImport],
});

const modules = await build({
  ...common,
  entryPoints: { main: 'src/commands/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  splitting: true,
  banner: {
    js: "import { createRequire as createNodeRequire } from 'node:module'; const require = createNodeRequire(import.meta.url);",
  },
  plugins: [layoutWithoutFetch, withoutDeveloperTools],
});

await writeFile(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
await writeFile(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  await thirdPartyNotices(root, [entry.metafile, modules.metafile]),
);
