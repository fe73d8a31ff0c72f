import { isEffective } from '../../memory/undo-graph.ts';
import type { CommandContext, Invocation } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { openHome, openProgress } from '../home.ts';
import { openLibrary } from '../library.ts';
import { tellTroubles } from '../problems.ts';
import { openScheduling } from '../scheduling.ts';
import { sessionJournal } from '../session-journal.ts';
import { pastInterviews } from './past-interviews.ts';
import { runInterview } from './run-interview.ts';

/** Plays the interviewer over notes and leaves one event with the report in the journal. */
export async function interview(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  const library = await openLibrary(context, home, invocation, store.state());
  tellTroubles(context, store.troubles());
  const { undos } = store.state().memories;
  try {
    return await runInterview(context, invocation, {
      asked: library.cards,
      cards: library.identities.cards,
      journal: sessionJournal(store, () => library.identities, context),
      scheduler: openScheduling(context, home, library.identities.cards, store.state).scheduler,
      earlier: pastInterviews(home.paths.journal, (event) => isEffective(undos, event)),
    });
  } finally {
    await store.close();
  }
}
