// Modules that are loaded when a function of theirs is first called, in the midst of code that does not wait.
import { basename, extname, join } from 'node:path';

const STAND_IN = '\0late:';

/**
 * `late`: by module, a path below `root` or a package, the functions our code may import from it. What is no module of
 * Node becomes a file of its own: `entries` belongs into the build's input.
 */
export function loadedLate(root, late) {
  const modules = Object.entries(late).map(([specifier, functions]) => {
    const isBuiltin = specifier.startsWith('node:');
    const isOwn = specifier.startsWith('.');
    const name = basename(specifier, extname(specifier));
    return {
      id: isOwn ? join(root, specifier) : specifier,
      name,
      isBuiltin,
      file: isBuiltin ? specifier : `./${name}.cjs`,
      functions,
    };
  });
  const sources = join(root, 'src');
  const files = modules.filter(({ isBuiltin }) => !isBuiltin);
  const plugin = {
    name: 'loaded-late',
    async resolveId(specifier, importer, { isEntry }) {
      if (isEntry || importer === undefined) return undefined;
      if (importer.startsWith(STAND_IN)) return { id: specifier, external: true };
      if (!importer.startsWith(sources)) return undefined;
      const id = specifier.startsWith('.')
        ? (await this.resolve(specifier, importer, { skipSelf: true }))?.id
        : specifier;
      return modules.some((module) => module.id === id) ? `${STAND_IN}${id}` : undefined;
    },
    load(id) {
      const module = modules.find((one) => `${STAND_IN}${one.id}` === id);
      if (module === undefined) return undefined;
      const calls = module.functions.map((name) =>
        name === 'default'
          ? 'export default (...given) => loaded().default(...given);'
          : `export const ${name} = (...given) => loaded().${name}(...given);`,
      );
      return ['let kept;', `const loaded = () => (kept ??= require('${module.file}'));`, ...calls].join('\n');
    },
  };
  return { plugin, entries: Object.fromEntries(files.map(({ name, id }) => [name, id])) };
}
