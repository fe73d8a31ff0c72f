import type { Messages } from '../i18n/messages.ts';
import { COMMON_OPTIONS, OPTIONS, VERBS, type Verb } from './verbs.ts';

const GAP = 2;

/** The page of `mdrill --help`. */
export function overviewHelp(messages: Messages, version: string): string {
  const { help, verbs } = messages.commands;
  const rows = Object.entries(verbs).map(([verb, text]): readonly [string, string] => [verb, text.summary]);
  return page([
    [`mdrill ${version}`, help.tagline],
    section(help.usage, ['mdrill [path...]', `mdrill <${help.verb}> [options]`]),
    section(help.verbs, table(rows)),
    section(help.examples, help.overviewExamples.flatMap(example)),
    section(help.exitCodes, [help.exitCodeText]),
    [help.more],
  ]);
}

/** The page of `mdrill <verb> --help`. */
export function verbHelp(verb: Verb, messages: Messages): string {
  const { help, verbs, options } = messages.commands;
  const spec = VERBS[verb];
  const rows = [...spec.options, ...COMMON_OPTIONS].map((name): readonly [string, string] => [
    OPTIONS[name].flags,
    options[name],
  ]);
  return page([
    [verbs[verb].summary],
    section(help.usage, [`mdrill ${verb} ${spec.operands}`.trim()]),
    ...(verbs[verb].details === '' ? [] : [[verbs[verb].details]]),
    section(help.options, table([...rows, ['-h, --help', help.helpOption]])),
    section(help.examples, verbs[verb].examples.flatMap(example)),
  ]);
}

function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

function example(sample: readonly [command: string, meaning: string]): readonly string[] {
  return [sample[0], `    ${sample[1]}`];
}

/** What stands on the left is plain ASCII: names of verbs and options. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width + GAP)}${right}`);
}
