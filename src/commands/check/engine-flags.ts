import { setFlagsFromString } from 'node:v8';

/** A flag of the engine with the value it is told, and the one it has by itself. */
interface Flag {
  readonly name: string;
  readonly told: number;
  readonly usual: number;
}

/** What the engine can be told. */
export type EngineChange = 'optimize-later' | 'grow-no-more';

/**
 * What tells each version of the engine to optimize only code that has run ten to fifteen times as long as it would wait for
 * by itself, and not to make room for twice as many new objects whenever many are there to stay. Other versions are left
 * alone: they would complain of a flag they do not know, or have no need of it.
 */
const FLAGS: Readonly<Record<EngineChange, Readonly<Record<string, Flag>>>> = {
  'optimize-later': {
    '11.3': { name: '--interrupt-budget', told: 1_000_000, usual: 67_584 },
    '12.4': { name: '--invocation-count-for-turbofan', told: 30_000, usual: 3_000 },
    '13.6': { name: '--invocation-count-for-turbofan', told: 30_000, usual: 3_000 },
  },
  'grow-no-more': {
    '13.6': { name: '--semi-space-growth-factor', told: 1, usual: 2 },
  },
};

/** The flag that makes a change in a version of the engine, as `process.versions.v8` says it; undefined when none is known. */
export function flagFor(change: EngineChange, version: string): Flag | undefined {
  const [major, minor] = version.split('.');
  return FLAGS[change][`${major}.${minor}`];
}

/**
 * Has the engine, in all threads, spend less time on optimizing. Threads do not share what they compile, and much of
 * the code that inspects texts is warm and little is hot: by itself the engine works as long on that code as the code
 * does on the texts. To be called when that code is loaded but has not run, and taken back before the process ends:
 * compiled code is kept under the flags that hold then, and refused under others.
 */
export function optimizeLater(): void {
  tell('optimize-later', 'told');
}

/** Takes back what `optimizeLater` told the engine. */
export function optimizeAsUsual(): void {
  tell('optimize-later', 'usual');
}

/**
 * Runs work whose objects are nearly all there to stay, without more room for new ones: by itself the newest engine would
 * reserve more for them than they take in the end.
 */
export async function withoutGrowing<Result>(work: () => Promise<Result>): Promise<Result> {
  tell('grow-no-more', 'told');
  try {
    return await work();
  } finally {
    tell('grow-no-more', 'usual');
  }
}

function tell(change: EngineChange, value: 'told' | 'usual'): void {
  const flag = flagFor(change, process.versions.v8);
  if (flag !== undefined) setFlagsFromString(`${flag.name}=${flag[value]}`);
}
