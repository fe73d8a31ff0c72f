import type { CardsMessages } from './contract/cards.ts';
import type { CheckMessages } from './contract/check.ts';
import type { CommandsMessages } from './contract/commands.ts';
import type { DrillMessages } from './contract/drill.ts';
import type { InterviewMessages } from './contract/interview.ts';
import type { MemoryMessages } from './contract/memory.ts';
import type { QuizEdgeMessages } from './contract/quiz.ts';
import type { StoreMessages } from './contract/store.ts';
import type { UiMessages } from './contract/ui.ts';
import type { Language } from './language.ts';

/** Everything mdrill says, by room. Every language implements all of it, so a missing sentence does not compile. */
export interface Messages {
  readonly language: Language;
  readonly cards: CardsMessages;
  readonly check: CheckMessages;
  readonly commands: CommandsMessages;
  readonly drill: DrillMessages;
  readonly interview: InterviewMessages;
  readonly memory: MemoryMessages;
  readonly quiz: QuizEdgeMessages;
  readonly store: StoreMessages;
  readonly ui: UiMessages;
}
