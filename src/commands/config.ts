import { printableJson, printableLine } from '../drill/printable.ts';
import { isSettingName } from '../memory/settings-table.ts';
import { getSetting, listSettings, type SettingOutcome, setSetting, unsetSetting } from '../store/settings/change.ts';
import { isGeneralName } from '../store/settings/general.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { type Home, openHome } from './home.ts';
import { describeFailure } from './problems.ts';

/** Columns for values: a long one, such as a path, moves only its own line. */
const WIDEST_VALUE = 16;

/** Shows all settings, one of them, or changes one; an empty value takes it back to its default. */
export async function config(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const [name, value] = invocation.operands;
  if (name === undefined) return showAll(context, home, invocation.flag('json'));
  const outcome = value === undefined ? getSetting(home.paths.config, name) : await change(context, home, name, value);
  return showOne(context, outcome, invocation.flag('json'));
}

async function change(context: CommandContext, home: Home, name: string, value: string): Promise<SettingOutcome> {
  const path = home.paths.config;
  try {
    return value === '' ? await unsetSetting(path, name) : await setSetting(path, name, value);
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
}

function showAll(context: CommandContext, { paths }: Home, json: boolean): ExitCode {
  const settings = listSettings(paths.config);
  if (json) {
    context.stdout.write(`${printableJson({ version: 1, paths, settings })}\n`);
    return 0;
  }
  const { configuration } = context.messages.commands;
  const names = Math.max(...settings.map(({ name }) => name.length));
  const values = Math.min(WIDEST_VALUE, Math.max(...settings.map(({ value }) => value.length)));
  const rows = settings.map(({ name, value, isDefault }) => {
    const line = `${name.padEnd(names)}  ${printableLine(value).padEnd(values)}  ${purposeOf(name, context)}`.trimEnd();
    return isDefault ? line : `${line}  ${configuration.changed}`;
  });
  const places = [configuration.settingsAt(paths.config), configuration.journalAt(paths.journal)];
  context.stdout.write([...places, '', ...rows, ''].join('\n'));
  return 0;
}

/** What a setting is for; one of a tag, what it is for everywhere. */
function purposeOf(name: string, { messages }: CommandContext): string {
  if (isGeneralName(name)) return messages.commands.configuration.general[name];
  const own = name.slice(name.lastIndexOf('.') + 1);
  return isSettingName(own) ? messages.memory.settings[own] : '';
}

function showOne(context: CommandContext, outcome: SettingOutcome, json: boolean): ExitCode {
  const { commands, memory } = context.messages;
  switch (outcome.kind) {
    case 'done':
      if (outcome.warning !== undefined) context.stderr.write(`mdrill: ${memory.settingsProblem(outcome.warning)}\n`);
      context.stdout.write(json ? `${printableJson(outcome.setting)}\n` : `${printableLine(outcome.setting.value)}\n`);
      return 0;
    case 'unknown':
      throw new ExpectedStop(commands.configuration.unknown(outcome.name, outcome.suggestion));
    case 'refused':
      throw new ExpectedStop(memory.settingsProblem(outcome.problem));
  }
}
