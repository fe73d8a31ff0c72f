import { setFlagsFromString } from 'node:v8';

/**
 * What tells each version of the engine to optimize only code that has run ten to fifteen times as long as it would
 * wait for by itself. Other versions are left alone: they would complain of a flag they do not know.
 */
const FLAGS: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=1000000',
  '12.4': '--invocation-count-for-turbofan=30000',
  '13.6': '--invocation-count-for-turbofan=30000',
};

/** The flag for a version of the engine, as `process.versions.v8` says it; undefined when it is none of the known. */
export function flagToOptimizeLater(version: string): string | undefined {
  const [major, minor] = version.split('.');
  return FLAGS[`${major}.${minor}`];
}

/**
 * Has the engine, in all threads, spend less time on optimizing. Threads do not share what they compile, and much of
 * the code that inspects texts is warm and little is hot: by itself the engine works as long on that code as the code
 * does on the texts. To be called when code is loaded: what was compiled and kept is refused under other flags.
 */
export function optimizeLater(): void {
  const flag = flagToOptimizeLater(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}
