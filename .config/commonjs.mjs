// Node 20 reads a CommonJS file in half the time of an ES module, and starts no module loader for it. So what esbuild has
// split into ES modules becomes CommonJS, but for what has to stay: modules that wait at their top, and who needs those.
import { dirname, join, relative } from 'node:path';
import { transform } from 'esbuild';

const STATIC_IMPORT = /\b(?:from|import)\s*"(\.[^"]+)\.mjs"/g;
const ANY_IMPORT = /(\bimport\()?"(\.[^"]+)\.mjs"(\))?/g;
/** What stands before the name of a package that is a file of its own, to be read when it is first used. */
export const LATE = 'late:';
const LATE_SPECIFIER = /"late:([^"]+)"/g;
const LATE_REQUIRE = /(?<==)(?:[\w$]+\(require\("(late:[^"]+)"\)(?:,1)?\)|require\("(late:[^"]+)"\))/g;
/** Modules of Node that take it milliseconds to load, and that most runs never call. */
const SLOW_BUILTINS = /(?<==)require\("(node:(?:crypto|child_process))"\)/g;
/** Stands in for such a module until something of it is asked for. */
const STAND_IN = 'const __late=id=>{let loaded;return new Proxy({},{get:(_,name)=>(loaded??=require(id))[name]})};';
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** The files an ES module imports as soon as it is read, as paths without ending. */
function importsOf({ path, text }) {
  return [...text.matchAll(STATIC_IMPORT)].map(([, specifier]) => join(dirname(path), specifier));
}

async function asCommonJs(text) {
  try {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      charset: 'utf8',
      // Packages only hand it to createRequire, which takes either.
      define: { 'import.meta.url': '__filename' },
    });
    const late = code.replaceAll(SLOW_BUILTINS, '__late("$1")').replaceAll(LATE_REQUIRE, '__late("$1$2")');
    return late === code ? code : late.replace(/^("use strict";)?/, (strict) => strict + STAND_IN);
  } catch (error) {
    if (error.errors?.every(({ text: message }) => message.includes('Top-level await'))) return undefined;
    throw error;
  }
}

/** Paths without ending of the modules that can be CommonJS, with their code. */
async function convert(modules) {
  const converted = new Map();
  for (const { name, text } of modules) {
    const code = await asCommonJs(text);
    if (code !== undefined) converted.set(name, code);
  }
  for (let before = -1; before !== converted.size; ) {
    before = converted.size;
    for (const module of modules) {
      if (importsOf(module).some((name) => !converted.has(name))) converted.delete(module.name);
    }
  }
  return converted;
}

/**
 * Turns esbuild's output files (`{ path, text }`, minified ES modules ending in `.mjs`) into the files to write:
 * `.cjs` where that can be, `.mjs` with a `require` of its own elsewhere; imports name what is there then.
 * `late`: directory of the packages that are files of their own.
 */
export async function preferCommonJs(outputs, late) {
  const modules = outputs.map(({ path, text }) => ({ path, text, name: path.replace(/\.mjs$/, '') }));
  const converted = await convert(modules);
  return modules.map(({ path, name, text }) => {
    const isCommonJs = converted.has(name);
    const placed = (converted.get(name) ?? text).replaceAll(LATE_SPECIFIER, (_, pkg) => {
      const target = relative(dirname(path), join(late, `${pkg}.cjs`)).replaceAll('\\', '/');
      return JSON.stringify(target.startsWith('.') ? target : `./${target}`);
    });
    const code = placed.replaceAll(ANY_IMPORT, (whole, call = '', specifier, end = '') => {
      if (!converted.has(join(dirname(path), specifier))) return whole;
      const target = `"${specifier}.cjs"`;
      return call !== '' && isCommonJs ? `Promise.resolve().then(()=>require(${target}))` : `${call}${target}${end}`;
    });
    const needsRequire = !isCommonJs && code.includes('typeof require');
    return { path: `${name}${isCommonJs ? '.cjs' : '.mjs'}`, text: needsRequire ? `${REQUIRE}${code}` : code };
  });
}
