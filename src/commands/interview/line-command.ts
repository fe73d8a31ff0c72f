import { MARKS, type Mark } from '../../drill/interview/record.ts';
import type { InterviewStep } from '../../drill/interview/state.ts';

/** What a person can say in line mode. */
export type InterviewCommand =
  | { readonly type: 'go-on' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'ticks'; readonly hits: readonly number[] }
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'pause' | 'skip' | 'take-back' | 'quit' }
  | { readonly type: 'unknown'; readonly text: string };

/** What a line is read against. */
export interface LineSituation {
  readonly step: InterviewStep['kind'];
  /** Whether text is an answer here; then commands begin with `/`. */
  readonly takesText: boolean;
  /** How many points there are to tick; 0 asks for a mark. */
  readonly points: number;
}

const COMMANDS: readonly (readonly [words: readonly string[], command: InterviewCommand])[] = [
  [['s', 'skip', '跳过'], { type: 'skip' }],
  [['p', 'pause', '暂停'], { type: 'pause' }],
  [['u', 'undo', '撤销'], { type: 'take-back' }],
  [['q', 'quit', '退出', '结束'], { type: 'quit' }],
];

const BY_WORD = new Map(COMMANDS.flatMap(([words, command]) => words.map((word) => [word, command] as const)));
const NOTE = /^(?:n|note|记)(?:\s+(?<text>.*))?$/isu;
const ALL = new Set(['a', 'all', '全部', '都有']);
const NONE = new Set(['0', 'none', '无', '没有', '都没有']);
const RANGE = /^(\d+)(?:[-–~](\d+))?$/u;

/** Reads one line; case, surrounding space and full-width characters do not matter, but in answers and notes. */
export function parseInterviewLine(line: string, situation: LineSituation): InterviewCommand {
  const bare = line.trim();
  const isSlashed = bare.startsWith('/') || bare.startsWith('／');
  if (situation.takesText && !isSlashed) return bare === '' ? { type: 'go-on' } : { type: 'text', text: line };
  return parseCommand(isSlashed ? bare.slice(1) : bare, situation);
}

function parseCommand(text: string, { step, points }: LineSituation): InterviewCommand {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (word === '' || word === 'done') return { type: 'go-on' };
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  if (step === 'judging' && points > 0) {
    const hits = parseTicks(word, points);
    if (hits !== undefined) return { type: 'ticks', hits };
  } else if (step === 'judging' || step === 'follow-up-judging') {
    const mark = MARKS[Number(word) - 1] ?? MARKS.find((one) => one === word);
    if (mark !== undefined) return { type: 'mark', mark };
  }
  const note = NOTE.exec(text)?.groups;
  return note === undefined ? { type: 'unknown', text } : { type: 'note', text: note['text'] ?? '' };
}

/** Reads `1 3 5`, `1-4,6`, `all` or `none` as indices from 0; undefined when it is something else or out of range. */
export function parseTicks(text: string, points: number): readonly number[] | undefined {
  if (ALL.has(text)) return Array.from({ length: points }, (_, index) => index);
  if (NONE.has(text)) return [];
  const hits = new Set<number>();
  for (const part of text.split(/[\s,，、]+/u).filter((piece) => piece !== '')) {
    const range = RANGE.exec(part);
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (first < 1 || last > points || last < first) return undefined;
    for (let number = first; number <= last; number += 1) hits.add(number - 1);
  }
  return hits.size === 0 ? undefined : [...hits].sort((a, b) => a - b);
}
