import type { HashFunction } from '../../identity/card-id.ts';
import { type Palette, PLAIN_PALETTE } from '../../report/palette.ts';
import type { ReportStyle } from '../../report/report.ts';
import type { CommandContext } from '../context.ts';

const WIDTH_WITHOUT_TERMINAL = 100;
const NARROWEST = 40;
const WIDEST = 120;

/** How reports look for whoever reads them. */
export async function reportStyle(context: CommandContext, hash: HashFunction): Promise<ReportStyle> {
  const palette = context.color ? await colors() : PLAIN_PALETTE;
  return { messages: context.messages, palette, width: width(context), hash };
}

async function colors(): Promise<Palette> {
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
