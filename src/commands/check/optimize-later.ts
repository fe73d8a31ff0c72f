import { setFlagsFromString } from 'node:v8';

/** A flag of the engine with the value it is told, and the one it has by itself. */
interface Flag {
  readonly name: string;
  readonly later: number;
  readonly usual: number;
}

/**
 * What tells each version of the engine to optimize only code that has run ten to fifteen times as long as it would
 * wait for by itself. Other versions are left alone: they would complain of a flag they do not know.
 */
const FLAGS: Readonly<Record<string, Flag>> = {
  '11.3': { name: '--interrupt-budget', later: 1_000_000, usual: 67_584 },
  '12.4': { name: '--invocation-count-for-turbofan', later: 30_000, usual: 3_000 },
  '13.6': { name: '--invocation-count-for-turbofan', later: 30_000, usual: 3_000 },
};

/** The flag for a version of the engine, as `process.versions.v8` says it; undefined when it is none of the known. */
export function flagToOptimizeLater(version: string): Flag | undefined {
  const [major, minor] = version.split('.');
  return FLAGS[`${major}.${minor}`];
}

/**
 * Has the engine, in all threads, spend less time on optimizing. Threads do not share what they compile, and much of
 * the code that inspects texts is warm and little is hot: by itself the engine works as long on that code as the code
 * does on the texts. To be called when that code is loaded but has not run, and taken back before the process ends:
 * compiled code is kept under the flags that hold then, and refused under others.
 */
export function optimizeLater(): void {
  tell('later');
}

/** Takes back what `optimizeLater` told the engine. */
export function optimizeAsUsual(): void {
  tell('usual');
}

function tell(when: 'later' | 'usual'): void {
  const flag = flagToOptimizeLater(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(`${flag.name}=${flag[when]}`);
}
