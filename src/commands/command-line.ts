import { Argument, Command, CommanderError, Option } from 'commander';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from './context.ts';
import { ExpectedStop } from './exit.ts';
import { COMMON_OPTIONS, OPTIONS, type OptionName, VERBS, type Verb } from './verbs.ts';

/** Reads the words after a verb. Wrong usage throws an `ExpectedStop` that says what is wrong and where help is. */
export function readCommandLine(verb: Verb, words: readonly string[], messages: Messages): Invocation {
  const command = new Command(verb).exitOverride().helpOption(false).allowExcessArguments(false);
  command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  for (const operand of VERBS[verb].operands.split(' ').filter((word) => word !== '')) {
    command.addArgument(new Argument(operand));
  }
  for (const name of [...VERBS[verb].options, ...COMMON_OPTIONS]) command.addOption(toOption(name));
  try {
    command.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new ExpectedStop(explainUsage(verb, error, messages));
    throw error;
  }
  return toInvocation(command, messages);
}

function toOption(name: OptionName): Option {
  const spec = OPTIONS[name];
  const option = new Option(spec.flags);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.value === 'list') option.argParser((value: string, before: unknown) => [...texts(before), value]);
  return option;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function toInvocation(command: Command, messages: Messages): Invocation {
  const values = command.opts();
  const options = new Map<string, unknown>(
    command.options.map((option) => [option.name().replace(/^no-/, ''), values[option.attributeName()]]),
  );
  const choice = (name: string): boolean | undefined => {
    const value = options.get(name);
    return typeof value === 'boolean' ? value : undefined;
  };
  const text = (name: string): string | undefined => {
    const value = options.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    operands: command.args,
    choice,
    text,
    flag: (name) => choice(name) === true,
    list: (name) => texts(options.get(name)),
    count: (name) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^\d{1,9}$/.test(value)) throw new ExpectedStop(messages.commands.usage.notACount(name, value));
      return Number(value);
    },
  };
}

/** Says in the person's language what the parser of the command line said in English. */
function explainUsage(verb: Verb, error: CommanderError, messages: Messages): string {
  const { usage } = messages.commands;
  const [, subject = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [, suggestion] = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(error.message) ?? [];
  const problem = ((): string => {
    switch (error.code) {
      case 'commander.unknownOption':
        return usage.unknownOption(subject, suggestion);
      case 'commander.missingArgument':
        return usage.missingOperand(subject);
      case 'commander.optionMissingArgument':
        return usage.missingValue(subject);
      case 'commander.excessArguments':
        return usage.tooManyOperands;
      case 'commander.invalidArgument':
        return usage.invalidValue(subject, /Allowed choices are (.*?)\.?$/.exec(error.message)?.[1] ?? '');
      default:
        return error.message;
    }
  })();
  return `${problem}\n${usage.seeHelp(verb)}`;
}
