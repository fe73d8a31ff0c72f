// The entry stays small: `--version` is answered before anything else is read from disk.
import { join } from 'node:path';
import { directOutput } from './commands/output.ts';
import { BUILD_VERSION, VERSION } from './version.ts';

/** Set by Node for a CommonJS module, which is what this file is built to. */
declare const __dirname: string;

/** Nothing is kept when that is asked for, and a page of help is there sooner than compiled code. */
const WITHOUT: readonly string[] = ['--no-cache', '--help', '-h'];

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  const output = directOutput({ fd: 1, stream: () => process.stdout });
  output.write(`${VERSION}\n`);
  void output.settled().then(() => {
    if (output.failure !== undefined) process.exitCode = 2;
  });
} else {
  void keepCompiled()
    .then(() => import('./commands/main.ts'))
    .then(({ main }) => main(process, join(__dirname, '..')))
    .then((code) => {
      process.exitCode = code;
    });
}

/** Half of a run is compiling. Node keeps compiled code between runs from version 22.1 on; for Node 20 we do. */
async function keepCompiled(): Promise<void> {
  const nodeModule: object = require('node:module');
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
  } else if (BUILD_VERSION !== undefined && !process.argv.some((word) => WITHOUT.includes(word))) {
    const { keepCompiledCode } = await import('./store/compiled-code.ts');
    keepCompiledCode(require.extensions, BUILD_VERSION);
  }
}
