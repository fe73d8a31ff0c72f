import { relative, resolve } from 'node:path';
import { writeTextFile } from '../store/write-file.ts';
import { type PlannedDeck, planBuild } from './build/plan.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { loadDecks } from './load-decks.ts';
import { describeFailure, tellUnread } from './problems.ts';

const DEFAULT_OUT = 'decks';

/** Builds one canonical deck per seed; with `--check` only says what would change. */
export async function build(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const { files, unread } = await loadDecks(invocation.operands, context);
  tellUnread(context, unread);
  if (unread.length > 0) throw new ExpectedStop(context.messages.commands.nothingBuilt);
  const out = resolve(context.cwd, invocation.text('out') ?? DEFAULT_OUT);
  const plan = await planBuild(files, { cwd: context.cwd, out });
  refuseSameTarget(plan, context);
  const outcomes = plan.map((deck) => settle(deck, context, invocation));
  return outcomes.every((isFine) => isFine) ? 0 : 1;
}

/** Writes or compares one deck and says so; false when it is out of date or was left alone. */
function settle(deck: PlannedDeck, context: CommandContext, invocation: Invocation): boolean {
  const { built } = context.messages.commands;
  const path = relative(context.cwd, deck.target) || deck.target;
  const say = (text: string): void => context.stdout.write(`${path}: ${text}\n`);
  if (deck.state === 'same') {
    if (!invocation.flag('check')) say(built.same(deck.cards));
    return true;
  }
  if (invocation.flag('check')) {
    say(deck.state === 'new' ? built.missing(deck.seed) : built.outdated(deck.seed));
    return false;
  }
  if (deck.state === 'edited' && !invocation.flag('force')) {
    say(built.edited);
    return false;
  }
  try {
    writeTextFile(deck.target, deck.text);
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
  say(built.written(deck.cards));
  return true;
}

function refuseSameTarget(plan: readonly PlannedDeck[], context: CommandContext): void {
  const seeds = new Map<string, string>();
  for (const { seed, target } of plan) {
    const other = seeds.get(target);
    if (other !== undefined) throw new ExpectedStop(context.messages.commands.sameTarget(other, seed));
    seeds.set(target, seed);
  }
}
