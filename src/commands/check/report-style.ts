import type { HashFunction } from '../../identity/card-id.ts';
import type { Palette } from '../../report/palette.ts';
import type { ReportStyle } from '../../report/report.ts';
import type { CommandContext } from '../context.ts';

const WIDTH_WITHOUT_TERMINAL = 100;
const NARROWEST = 40;
const WIDEST = 120;

/** How reports look for whoever reads them. */
export async function reportStyle(context: CommandContext, hash: HashFunction): Promise<ReportStyle> {
  return { messages: context.messages, palette: await palette(context.color), width: width(context), hash };
}

const asIs = (text: string): string => text;
const PLAIN: Palette = {
  severity: { error: asIs, warning: asIs, info: asIs },
  path: asIs,
  muted: asIs,
  strong: asIs,
  added: asIs,
  removed: asIs,
};

async function palette(color: boolean): Promise<Palette> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
    path: chalk.underline,
    muted: chalk.dim,
    strong: chalk.bold,
    added: chalk.green,
    removed: chalk.red,
  };
}

function width({ stdout, env }: CommandContext): number {
  const columns = Number(env['COLUMNS'] ?? (stdout.isTerminal ? process.stdout.columns : undefined));
  return Number.isInteger(columns) && columns > 0
    ? Math.min(WIDEST, Math.max(NARROWEST, columns))
    : WIDTH_WITHOUT_TERMINAL;
}
