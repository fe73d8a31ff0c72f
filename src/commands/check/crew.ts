import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../check/facts.ts';
import type { CheckSettings } from '../../check/run.ts';
import { optimizeAsUsual } from './engine-flags.ts';
import { unreadable } from './unreadable.ts';

/** What the threads of a crew have to know to inspect like the run they work for. */
export interface CrewTask {
  readonly settings: Omit<CheckSettings, 'matches'>;
  /** Patterns of the configuration are relative to this directory. */
  readonly directory: string;
  readonly cwd: string;
  readonly topics: boolean;
}

/** A text with the name of its file. */
export interface TextToInspect {
  readonly file: string;
  readonly text: string;
}

/** How many threads there are, and how long one file may take, ms. */
export interface CrewLimits {
  readonly threads?: number;
  readonly timeLimit?: number;
}

/** Threads that inspect texts. */
export interface Crew {
  /** Hands over a text; resolves when there is room for the next. `settle` is given what reads the facts, once they are known. */
  inspect(text: TextToInspect, settle: (read: () => FileFacts) => void): Promise<void>;
  /** Resolves when all is settled and the threads are gone. */
  finish(): Promise<void>;
}

/** More threads only wait for the one that reads the files. */
const MOST_THREADS = 8;
/** The default nursery of a thread is so small that collecting garbage takes a third of the time, MB. */
const NURSERY = 32;
/** The engine lets a heap without a bound grow to four times what is alive in it, and one with this bound to twice, MB. */
const LARGEST_HEAP = 2_000;
/** Time for one file, ms. What takes longer was written to take longer. */
const TIME_LIMIT = 20_000;

/** Hires threads that run the built file `program`; undefined when it is not there or there is only one processor. */
export function hireCrew(
  program: string,
  task: CrewTask,
  { threads = availableParallelism(), timeLimit = TIME_LIMIT }: CrewLimits = {},
): Crew | undefined {
  const size = Math.min(threads, MOST_THREADS);
  if (size < 2 || !existsSync(program)) return undefined;
  const resourceLimits = { maxYoungGenerationSizeMb: NURSERY, maxOldGenerationSizeMb: LARGEST_HEAP };
  const hire = (): Worker => new Worker(program, { workerData: task, resourceLimits });
  const idle: Worker[] = Array.from({ length: size }, hire);
  const waiting: ((worker: Worker) => void)[] = [];
  const open = new Set<Promise<void>>();

  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  const nextWorker = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  return {
    async inspect(text, settle) {
      const worker = await nextWorker();
      const work = askFor(worker, text, timeLimit).then((answer) => {
        open.delete(work);
        settle(() => (typeof answer === 'string' ? unreadable(answer) : readFacts(answer)));
        release(typeof answer === 'string' ? hire() : worker);
      });
      open.add(work);
    },
    async finish() {
      await Promise.all(open);
      optimizeAsUsual();
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

/** The facts of a text as JSON in UTF-8, or why a thread did not live to tell them. */
type Answer = Uint8Array | 'slow' | 'crash';

function askFor(worker: Worker, text: TextToInspect, timeLimit: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (outcome: Answer): void => {
      clearTimeout(patience);
      worker.off('message', end).off('error', giveUp);
      resolve(outcome);
    };
    const giveUp = (): void => end('crash');
    const patience = setTimeout(() => {
      end('slow');
      void worker.terminate();
    }, timeLimit);
    worker.once('message', end).once('error', giveUp);
    worker.postMessage(text);
  });
}

const decoder = new TextDecoder();

/** Objects take twice the room of their text, so they are made when the threads have given theirs back. */
function readFacts(json: Uint8Array): FileFacts {
  return JSON.parse(decoder.decode(json));
}
