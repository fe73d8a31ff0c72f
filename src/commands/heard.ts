import type { CommandContext } from './context.ts';

/** Lines as long as somebody reads what is said to them: a card that was shown to nobody is not graded. */
export async function* heard(
  lines: AsyncIterable<string>,
  { stdout }: Pick<CommandContext, 'stdout'>,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (stdout.isGone === true) return;
    yield line;
  }
}
