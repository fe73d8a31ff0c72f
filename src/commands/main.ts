import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '../i18n/en/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { zhCN } from '../i18n/zh-CN/index.ts';
import { VERSION } from '../version.ts';
import { readCommandLine } from './command-line.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { overviewHelp } from './help.ts';
import { type Host, openContext } from './host.ts';
import { chooseLanguage } from './language.ts';
import { route } from './route.ts';
import { suggestVerb, VERBS } from './verbs.ts';

/**
 * Runs one command line and says how it ended. Never throws: an expected stop prints its message, anything else prints
 * what is needed to report it.
 */
export async function main(host: Host, packageDirectory: string): Promise<ExitCode> {
  const words = host.argv.slice(2);
  const messages = chooseLanguage(words, host.env) === 'zh-CN' ? zhCN : en;
  guardPipes(host);
  try {
    return await run(host, packageDirectory, words, messages);
  } catch (error) {
    if (error instanceof ExpectedStop) {
      host.stderr.write(`mdrill: ${error.message}\n`);
      return error.code;
    }
    host.stderr.write(`${crashReport(error, messages)}\n`);
    return 2;
  }
}

async function run(
  host: Host,
  packageDirectory: string,
  words: readonly string[],
  messages: Messages,
): Promise<ExitCode> {
  const asked = route(words, (path) => existsSync(resolve(host.cwd(), path)));
  switch (asked.kind) {
    case 'version':
      host.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help':
      host.stdout.write(overviewHelp(messages, VERSION));
      return 0;
    case 'unknown':
      throw new ExpectedStop(messages.commands.usage.unknownVerb(asked.word, suggestVerb(asked.word)));
    case 'verb': {
      const line = readCommandLine(asked.verb, asked.rest, messages);
      if (line.kind === 'help') {
        host.stdout.write(line.text);
        return 0;
      }
      const perform = await VERBS[asked.verb].load();
      return perform(openContext(host, packageDirectory, line.invocation, messages), line.invocation);
    }
  }
}

function crashReport(error: unknown, messages: Messages): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return messages.commands.crash(`mdrill ${VERSION}, Node ${process.version}, ${process.platform}`, details);
}

/** A reader that goes away (`mdrill list | head`) is no error: what is left is written to nobody. */
function guardPipes(host: Host): void {
  host.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
