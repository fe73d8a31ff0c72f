import type { Messages } from '../messages.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { drill } from './drill.ts';
import { interview } from './interview.ts';
import { memory } from './memory.ts';
import { quiz } from './quiz.ts';
import { store } from './store.ts';
import { ui } from './ui.ts';

export const en: Messages = { language: 'en', cards, check, commands, drill, interview, memory, quiz, store, ui };
