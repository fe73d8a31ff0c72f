import { summarizeDeck } from '../../check/card-summary.ts';
import type { CheckedFile } from '../../check/facts.ts';
import { cardTable, cardTableData } from '../../report/card-table.ts';
import type { ReportFormat } from '../../report/formats.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { reportStyle } from './report-style.ts';

/** Prints what the decks hold: a table, or data for `--format json`. */
export async function printCardSummary(
  context: CommandContext,
  format: ReportFormat,
  files: readonly CheckedFile[],
): Promise<ExitCode> {
  const decks = files.map(summarizeDeck);
  const { messages, palette } = await reportStyle(context, (text) => text);
  context.stdout.write(format === 'json' ? cardTableData(decks) : cardTable(decks, messages, palette));
  return 0;
}
