import { basename, extname } from 'node:path';
import { type ExplainedBlock, explainDocument } from '../cards/explain.ts';
import { printableJson, printableLine } from '../drill/printable.ts';
import type { Messages } from '../i18n/messages.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { loadDecks } from './load-decks.ts';
import { tellUnread } from './problems.ts';

/** Characters of a block that are shown to recognise it by. */
const PREVIEW = 60;

/** Says for every block of some notes what it became, or why it became nothing and what to change. */
export async function explain(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const { files, unread } = await loadDecks(invocation.operands, context);
  tellUnread(context, unread);
  if (files.length === 0) throw new ExpectedStop(context.messages.commands.nothingToRead);
  const topics = invocation.choice('topics');
  const explained = files.map(({ loaded: { path }, text }) => {
    const name = basename(path, extname(path));
    const source = text();
    const { value } = explainDocument(source, { name, ...(topics === undefined ? {} : { topics }) });
    return { path, text: source, blocks: value };
  });
  const { messages } = context;
  if (invocation.flag('json')) {
    const documents = explained.map(({ path, text, blocks }) => ({
      path,
      blocks: blocks.map((block) => blockData(block, text, messages)),
    }));
    context.stdout.write(`${printableJson({ version: 1, files: documents })}\n`);
    return 0;
  }
  for (const { path, text, blocks } of explained) {
    const lines = blocks.flatMap((block) => blockLines(block, text, messages));
    context.stdout.write([`${path}`, ...lines, ''].map((line) => `${line}\n`).join(''));
  }
  return 0;
}

function sentenceOf({ outcome }: ExplainedBlock, { cards }: Messages): string {
  return outcome.became === 'card'
    ? cards.became(cards.parts[outcome.part], outcome.card + 1, cards.recognizers[outcome.recognizer])
    : cards.reasons[outcome.reason].reason;
}

function changeFor({ outcome }: ExplainedBlock, { cards }: Messages): string | undefined {
  return outcome.became === 'card' ? undefined : cards.reasons[outcome.reason].change;
}

function previewOf({ span }: ExplainedBlock, text: string): string {
  const [...characters] = printableLine(text.slice(span.start.offset, span.end.offset));
  return characters.length > PREVIEW ? `${characters.slice(0, PREVIEW).join('')}…` : characters.join('');
}

function blockLines(block: ExplainedBlock, text: string, messages: Messages): readonly string[] {
  const { start, end } = block.span;
  const lines = start.line === end.line ? `${start.line}` : `${start.line}–${end.line}`;
  const change = changeFor(block, messages);
  return [
    `${lines.padStart(9)}  ${previewOf(block, text)}`,
    `${' '.repeat(11)}${block.outcome.became === 'card' ? '→' : '·'} ${messages.cards.shapes[block.shape]}: ${sentenceOf(block, messages)}`,
    ...(change === undefined ? [] : [`${' '.repeat(13)}${change}`]),
  ];
}

function blockData(block: ExplainedBlock, text: string, messages: Messages): Readonly<Record<string, unknown>> {
  const { span, shape, outcome } = block;
  return {
    line: span.start.line,
    endLine: span.end.line,
    shape,
    text: previewOf(block, text),
    ...(outcome.became === 'card'
      ? { became: 'card', recognizer: outcome.recognizer, part: outcome.part, card: outcome.card + 1 }
      : { became: 'nothing', reason: outcome.reason }),
    message: sentenceOf(block, messages),
    change: changeFor(block, messages),
  };
}
