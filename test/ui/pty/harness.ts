import { spawn } from 'node:child_process';
import process from 'node:process';
import { nodeTerminal } from '../../../src/commands/terminal/node-terminal.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { runDrill } from '../../../src/ui/run-drill.tsx';
import { BARE, CARDS, LONG } from '../support/cards.ts';
import { createFakeDriver, NOW } from '../support/fake-driver.ts';

/** Drills made-up cards on a real terminal, for tests. Arguments: which cards, which language. */
const [, , which = 'some', language = 'zh-CN'] = process.argv;

const driver = createFakeDriver(which === 'long' ? [LONG, BARE] : CARDS);
if (which === 'crash') {
  driver.subscribe(() => {
    throw new Error('the journal is on fire');
  });
}

const outcome = await runDrill({
  driver,
  messages: language === 'en' ? en : zhCN,
  terminal: nodeTerminal(),
  keymap: createKeymap(),
  theme: 'terminal',
  now: () => NOW,
  openEditor: ({ file, line }) =>
    new Promise((resolve, reject) => {
      const editor = spawn('sh', ['-c', `printf 'editing ${file}:${line}\\n'; read answer; test "$answer" = fine`], {
        stdio: 'inherit',
      });
      editor.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
    }),
});
process.stdout.write(`outcome ${JSON.stringify(outcome)} said ${driver.said.join(',')}\n`);
