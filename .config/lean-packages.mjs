// Changes to packages, made while they are bundled, that make them load faster. Each fails when the package has changed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const EMPTY = '\0empty';
const PLAIN_WIDTH = '\0plain-width';

function inPackage(path, name) {
  return path?.replaceAll('\\', '/').includes(`/node_modules/${name}/`) === true;
}

/** Replaces each `[before, after]` in a module; every one has to be there. */
function changed(id, code, ...replacements) {
  return replacements.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`${id} has changed: look for ${JSON.stringify(before)} again`);
    return text.replace(before, after);
  }, code);
}

/** Gives a package nothing where it asks for a module it can do without. */
export function without(module, packageName) {
  return {
    name: 'without',
    resolveId: (specifier, importer) => (specifier === module && inPackage(importer, packageName) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export default {};' : undefined),
  };
}

/** React's developer tools are never wanted by people who drill; nor does Ink have to wait for them at its top. */
export const withoutDeveloperTools = {
  name: 'without-developer-tools',
  transform: {
    filter: { id: /[\\/]ink[\\/]build[\\/]reconciler\.js$/ },
    handler: (code, id) =>
      changed(id, code, ["await import('./devtools.js')", 'undefined'], ['await loadPackageJson()', '{}']),
  },
};

/** Ink asks for the width of every text it lays out; the width of plain text need not be asked of the exact table. */
export function plainWidth(root) {
  return {
    name: 'plain-width',
    resolveId: (specifier, importer) =>
      specifier === 'string-width' && /[\\/]node_modules[\\/]/.test(importer ?? '') ? PLAIN_WIDTH : undefined,
    load: (id) =>
      id === PLAIN_WIDTH
        ? `import stripAnsi from ${JSON.stringify(join(root, 'node_modules/strip-ansi/index.js'))};
           import { textWidth } from ${JSON.stringify(join(root, 'src/ui/parts/text/clusters.ts'))};
           export default (text) => textWidth(stripAnsi(text));`
        : undefined,
  };
}

/** What cuts texts into characters takes 10 ms to make, and packages make it when they are loaded; plain texts do without. */
export const segmentersWhenAsked = {
  name: 'segmenters-when-asked',
  transform: {
    filter: { id: /[\\/]node_modules[\\/]/, code: /^const \w+ = new Intl\.Segmenter\(/m },
    handler: (code) =>
      code.replace(
        /(?<=^const \w+ = )new Intl\.Segmenter\(.*\)(?=;$)/gm,
        '{ segment(text) { this.made ??= $&; return this.made.segment(text); } }',
      ),
  },
};

/** Ink puts frames together cell by cell; it is to look first whether they are nothing but rows. */
export function rowsAtOnce(root) {
  const rows = join(root, 'src/ui/terminal/whole-rows.ts');
  return {
    name: 'rows-at-once',
    transform: {
      filter: { id: /[\\/]ink[\\/]build[\\/]output\.js$/ },
      handler: (code, id) =>
        `import { wholeRows } from ${JSON.stringify(rows)};
         ${changed(id, code, ['get() {', 'get() { const rows = wholeRows(this.operations, this.height); if (rows) return rows;'])}`,
    },
  };
}

/**
 * Ink's layout engine is WebAssembly that is decoded from a text, fetched (for which Node loads a whole HTTP client) and
 * waited for. As a file beside the code it is read and compiled at once.
 */
export function layoutAtOnce(root) {
  const folder = join(root, 'node_modules/yoga-layout/dist');
  return {
    name: 'layout-at-once',
    async buildStart() {
      const glue = await readFile(join(folder, 'binaries/yoga-wasm-base64-esm.js'), 'utf8');
      const [, encoded] = /base64,([\w+/=]+)"/.exec(glue) ?? [];
      if (encoded === undefined) throw new Error('yoga-layout has changed: look for its code again');
      this.emitFile({ type: 'asset', fileName: 'layout.wasm', source: Buffer.from(encoded, 'base64') });
    },
    transform: {
      filter: { id: /[\\/]yoga-layout[\\/]dist[\\/](?:src[\\/]index|binaries[\\/]yoga-wasm-base64-esm)\.js$/ },
      handler: (code, id) =>
        id.endsWith('index.js')
          ? changed(id, code, [
              'wrapAssembly(await loadYoga())',
              `(() => {
                const program = new WebAssembly.Module(require('node:fs').readFileSync(__dirname + '/layout.wasm'));
                const library = {
                  instantiateWasm(imports, receive) {
                    const instance = new WebAssembly.Instance(program, imports);
                    receive(instance);
                    return instance.exports;
                  },
                };
                loadYoga(library);
                return wrapAssembly(library);
              })()`,
            ])
          : changed(id, code.replace(/(?<=base64,)[\w+/=]+(?=")/, ''), ['import.meta.url', '""']),
    },
  };
}
