import { parentPort, workerData } from 'node:worker_threads';
import { rulesFor } from '../../check/run.ts';
import type { CrewTask, TextToInspect } from './crew.ts';
import { optimizeLater } from './engine-flags.ts';
import { inspectText } from './inspect-text.ts';
import { patternMatcher } from './scope.ts';

// One of the threads that read texts for `check`: it is sent a text and sends back what there is to know about it.
const task: CrewTask = workerData;
const settings = { ...task.settings, matches: patternMatcher(task.cwd, task.directory) };
const encoder = new TextEncoder();
const inspect = ({ file, text }: TextToInspect) => inspectText(file, text, rulesFor(settings, file), task.topics);

// Reading nothing loads all code there is to load, so that what was kept of it is taken.
inspect({ file: '', text: '' });
optimizeLater();
parentPort?.on('message', (text: TextToInspect) => {
  const facts = encoder.encode(JSON.stringify(inspect(text)));
  parentPort?.postMessage(facts, [facts.buffer]);
});
