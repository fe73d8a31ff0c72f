import { parentPort, workerData } from 'node:worker_threads';
import { rulesFor } from '../../check/run.ts';
import type { CrewTask, TextToInspect } from './crew.ts';
import { inspectText } from './inspect-text.ts';
import { optimizeLater } from './optimize-later.ts';
import { patternMatcher } from './scope.ts';

// One of the threads that read texts for `check`: it is sent a text and sends back what there is to know about it.
optimizeLater();
const task: CrewTask = workerData;
const settings = { ...task.settings, matches: patternMatcher(task.cwd, task.directory) };
parentPort?.on('message', ({ file, text }: TextToInspect) => {
  parentPort?.postMessage(JSON.stringify(inspectText(file, text, rulesFor(settings, file), task.topics)));
});
