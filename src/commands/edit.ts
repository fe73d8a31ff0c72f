import { resolve } from 'node:path';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { findCard, placesOf } from './find-card.ts';
import { openHome, readProgress } from './home.ts';
import { openLibrary } from './library.ts';
import { chosenEditor, openEditor } from './terminal/editor.ts';

/** Opens the notes of a card in the person's editor, at its line. */
export async function edit(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const { edit: texts } = context.messages.commands.said;
  const home = openHome(context);
  const library = await openLibrary(
    context,
    home,
    { ...invocation, operands: placesOf(invocation) },
    readProgress(home).state(),
  );
  const [reference = ''] = invocation.operands;
  const { card, from } = findCard(reference, library.identities.cards, context);
  if (from.location.startsWith('mdrill:')) throw new ExpectedStop(texts.shipped(from.path));
  const editor = chosenEditor(context.env);
  if (editor === undefined) throw new ExpectedStop(texts.noEditor);
  try {
    await openEditor(editor, { file: resolve(context.cwd, from.path), line: card.span.start.line });
  } catch (error) {
    throw new ExpectedStop(texts.failed(editor, error instanceof Error ? error.message : String(error)));
  }
  return 0;
}
