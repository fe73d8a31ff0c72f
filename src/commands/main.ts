import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { VERSION } from '../version.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { type Host, hostOf, openContext } from './host.ts';
import { chooseLanguage, configuredLanguage } from './language.ts';
import { route } from './route.ts';
import { suggestVerb, VERBS } from './verbs.ts';

/**
 * Runs one command line and says how it ended. Never throws: an expected stop prints its message, anything else prints
 * what is needed to report it.
 */
export async function main(process: NodeJS.Process, packageDirectory: string): Promise<ExitCode> {
  const host = hostOf(process);
  const words = host.argv.slice(2);
  const messages = await loadMessages(chooseLanguage(words, host.env, () => configuredLanguage(host.env)));
  try {
    const code = await run(host, packageDirectory, words, messages);
    await host.stdout.settled();
    if (host.stdout.failure === undefined) return code;
    throw new ExpectedStop(messages.commands.outputFailed(host.stdout.failure));
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
    case 'help': {
      const { overviewHelp, verbHelp } = await import('./help.ts');
      host.stdout.write(asked.verb === undefined ? overviewHelp(messages, VERSION) : verbHelp(asked.verb, messages));
      return 0;
    }
    case 'unknown':
      throw new ExpectedStop(messages.commands.usage.unknownVerb(asked.word, suggestVerb(asked.word)));
    case 'verb': {
      const { readCommandLine } = await import('./command-line.ts');
      const invocation = readCommandLine(asked.verb, asked.rest, messages);
      const perform = await VERBS[asked.verb].load();
      return perform(openContext(host, packageDirectory, invocation, messages), invocation);
    }
  }
}

async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('../i18n/en/index.ts')).en;
    case 'zh-CN':
      return (await import('../i18n/zh-CN/index.ts')).zhCN;
  }
}

function crashReport(error: unknown, messages: Messages): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return messages.commands.crash(`mdrill ${VERSION}, Node ${process.version}, ${process.platform}`, details);
}
