import { rememberedLast } from '../markdown/remembered.ts';
import type { CardFacts, CheckedFile } from './facts.ts';
import type { Corpus, CorpusFinding } from './rule.ts';

interface Asked {
  readonly file: CheckedFile;
  readonly card: CardFacts;
}

/** Whether two files are written in the same language, regions aside. */
export function inSameLanguage(left: CheckedFile, right: CheckedFile): boolean {
  return primaryLanguage(left) === primaryLanguage(right);
}

/**
 * Questions that ask the same in other words, each with the first that did so.
 * Questions equal letter for letter are left to the rule about duplicates.
 */
export function findRewordings(
  corpus: Corpus,
  applies: (earlier: CheckedFile, later: CheckedFile) => boolean,
): readonly CorpusFinding[] {
  return askedAgain(corpus).flatMap((asked) => rewordingsIn(asked, applies));
}

/** Questions that ask the same, in order, wherever there is more than one: two rules look at them one after the other. */
const askedAgain = rememberedLast((corpus: Corpus): readonly (readonly Asked[])[] => {
  const first = new Map<string, Asked>();
  const groups = new Map<string, Asked[]>();
  for (const file of corpus.originals) {
    for (const card of file.facts.cards) {
      const key = card.kind === 'cloze' ? undefined : card.asks;
      if (key === undefined) continue;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, { file, card });
        continue;
      }
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [known, { file, card }]);
      else group.push({ file, card });
    }
  }
  return [...groups.values()];
});

function rewordingsIn(
  asked: readonly Asked[],
  applies: (earlier: CheckedFile, later: CheckedFile) => boolean,
): readonly CorpusFinding[] {
  const known: Asked[] = [];
  const found: CorpusFinding[] = [];
  for (const one of asked) {
    const other = known.find((earlier) => applies(earlier.file, one.file) && isRewording(earlier, one));
    if (other !== undefined) found.push(findingFor(one, other));
    // One of each wording and language is enough to compare with; more would make many equal questions slow.
    if (!known.some(({ file, card }) => card.wording === one.card.wording && inSameLanguage(file, one.file))) {
      known.push(one);
    }
  }
  return found;
}

function isRewording(earlier: Asked, later: Asked): boolean {
  const siblings =
    earlier.file === later.file &&
    earlier.card.siblingGroup !== undefined &&
    earlier.card.siblingGroup === later.card.siblingGroup;
  return !siblings && earlier.card.wording !== later.card.wording;
}

function findingFor(later: Asked, earlier: Asked): CorpusFinding {
  const { span } = earlier.card;
  return {
    file: later.file.file,
    span: later.card.span,
    params: {
      question: later.card.front,
      other: earlier.card.front,
      otherFile: earlier.file.file,
      otherLine: span.start.line,
    },
    related: { file: earlier.file.file, span },
  };
}

function primaryLanguage(file: CheckedFile): string {
  return file.facts.language.split('-')[0]?.toLowerCase() ?? '';
}
