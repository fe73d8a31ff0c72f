import { spawn } from 'node:child_process';
import process from 'node:process';
import { nodeTerminal } from '../../../src/commands/terminal/node-terminal.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { runDrill } from '../../../src/ui/run-drill.tsx';
import { runBrowse, runHome, runStats } from '../../../src/ui/run-screens.ts';
import { BARE, CARDS, LONG } from '../support/cards.ts';
import { createFakeDriver, NOW } from '../support/fake-driver.ts';
import { createFakeLibrary } from '../support/library.ts';
import { HOME, STATS } from '../support/numbers.ts';

/** Shows made-up cards on a real terminal, for tests. Arguments: what to show, in which language. */
const [, , which = 'some', language = 'zh-CN'] = process.argv;

const screen = {
  messages: language === 'en' ? en : zhCN,
  terminal: nodeTerminal(),
  keymap: createKeymap(),
  theme: 'terminal',
  now: () => NOW,
} as const;

const library = createFakeLibrary(60);

const driver = createFakeDriver(which === 'long' ? [LONG, BARE] : CARDS);
if (which === 'crash') {
  driver.subscribe(() => {
    throw new Error('the journal is on fire');
  });
}

function editWithShell(place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = `printf 'editing ${place}\\n'; read answer; test "$answer" = fine`;
    const editor = spawn('sh', ['-c', script], { stdio: 'inherit' });
    editor.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

async function show(): Promise<unknown> {
  switch (which) {
    case 'home':
      return runHome(HOME, screen);
    case 'home-then-drill':
      await runHome(HOME, screen);
      return runDrill({ ...screen, driver });
    case 'stats':
      return runStats(STATS, screen);
    case 'browse':
      return runBrowse({ ...library, edit: (entry) => editWithShell(entry.id) }, screen);
    default:
      return runDrill({ ...screen, driver, openEditor: ({ file, line }) => editWithShell(`${file}:${line}`) });
  }
}

const outcome = await show();
process.stdout.write(`outcome ${JSON.stringify(outcome)} said ${driver.said.join(',')}\n`);
