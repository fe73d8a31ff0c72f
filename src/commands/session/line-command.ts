import type { Grade } from '../../memory/grade.ts';

/** What a person can say in line mode. */
export type LineCommand =
  | { readonly type: 'reveal' }
  | { readonly type: 'grade'; readonly grade: Grade }
  | { readonly type: 'undo' | 'skip' | 'quit' }
  | { readonly type: 'unknown'; readonly text: string };

const COMMANDS: readonly (readonly [words: readonly string[], command: LineCommand])[] = [
  [['', 'show'], { type: 'reveal' }],
  [['1', 'again', '重来'], { type: 'grade', grade: 'again' }],
  [['2', 'hard', '困难'], { type: 'grade', grade: 'hard' }],
  [['3', 'good', '良好'], { type: 'grade', grade: 'good' }],
  [['4', 'easy', '简单'], { type: 'grade', grade: 'easy' }],
  [['u', 'undo', '撤销'], { type: 'undo' }],
  [['s', 'skip', '跳过'], { type: 'skip' }],
  [['q', 'quit', '退出'], { type: 'quit' }],
];

const BY_WORD = new Map(COMMANDS.flatMap(([words, command]) => words.map((word) => [word, command] as const)));

/** Reads one line; case, surrounding space and full-width characters do not matter. */
export function parseLine(line: string): LineCommand {
  const word = line.normalize('NFKC').trim().toLowerCase();
  return BY_WORD.get(word) ?? { type: 'unknown', text: word };
}
