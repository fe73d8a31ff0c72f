import type { Random } from '../random.ts';
import { shuffle } from '../random.ts';
import type { QuizQuestion } from './question.ts';
import { mightBeRight, type Source, type Statement } from './statement.ts';

const LARGEST = 5;
const SMALLEST = 3;

type MatchQuestion = Extract<QuizQuestion, { form: 'match' }>;

interface Pair {
  readonly source: Source;
  readonly statement: Statement;
}

/** What matching makes of some cards. */
export interface MatchSets {
  readonly questions: readonly MatchQuestion[];
  /** Cards that fit into no set. */
  readonly rest: readonly Source[];
}

/**
 * Puts cards into sets of three to five, of one deck and in the order given, so that in a set no answer fits two
 * questions. The answers of a set are in random order, never in that of the questions.
 */
export function makeMatchSets(sources: readonly Source[], random: Random): MatchSets {
  const sets: Pair[][] = [];
  const rest: Source[] = [];
  for (const source of sources) {
    const statement = source.statements[0];
    if (statement === undefined) {
      rest.push(source);
      continue;
    }
    const pair = { source, statement };
    const set = sets.find((pairs) => pairs.length < LARGEST && pairs.every((other) => fits(pair, other)));
    if (set === undefined) sets.push([pair]);
    else set.push(pair);
  }
  const large = sets.filter((pairs) => pairs.length >= SMALLEST);
  const small = sets.filter((pairs) => pairs.length < SMALLEST);
  return {
    questions: large.map((pairs) => questionOf(pairs, random)),
    rest: [...rest, ...small.flatMap((pairs) => pairs.map(({ source }) => source))],
  };
}

function fits(one: Pair, other: Pair): boolean {
  return (
    one.source.subject.from.location === other.source.subject.from.location &&
    !mightBeRight(one.source, one.statement, other.source, other.statement) &&
    !mightBeRight(other.source, other.statement, one.source, one.statement)
  );
}

function questionOf(pairs: readonly Pair[], random: Random): MatchQuestion {
  const subjects = pairs.map(({ source }) => source.subject);
  const inOrder = pairs.map(({ source, statement }) => ({ text: statement.text, of: source.subject.id }));
  const shuffled = shuffle(inOrder, random);
  const isUnchanged = shuffled.every((answer, index) => answer === inOrder[index]);
  const [first, ...others] = shuffled;
  return { form: 'match', subjects, answers: isUnchanged && first !== undefined ? [...others, first] : shuffled };
}
