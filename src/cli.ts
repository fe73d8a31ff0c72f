// The entry stays small: `--version` is answered before anything else is read from disk.
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { directOutput } from './commands/output.ts';
import { VERSION } from './version.ts';

/** Set by Node for a CommonJS module, which is what this file is built to. */
declare const __dirname: string;

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  const output = directOutput({ fd: 1, stream: () => process.stdout });
  output.write(`${VERSION}\n`);
  void output.settled().then(() => {
    if (output.failure !== undefined) process.exitCode = 2;
  });
} else {
  // Node 22 keeps compiled code between runs; Node 20 does not know how.
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
  }
  void import('./commands/main.ts')
    .then(({ main }) => main(process, join(__dirname, '..')))
    .then((code) => {
      process.exitCode = code;
    });
}
