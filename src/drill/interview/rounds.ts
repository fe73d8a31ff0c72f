import type { IdentifiedCard } from '../../identity/loaded.ts';

/** Cards that make one round of the script. */
export interface ScriptRound {
  readonly title: string;
  readonly cards: readonly IdentifiedCard[];
}

const CHINESE_NUMBER = '[一二三四五六七八九十百零〇两\\d０-９]+';

/** Headings that call themselves a round of an interview. */
const ROUND_HEADINGS: readonly RegExp[] = [
  new RegExp(`^第\\s*${CHINESE_NUMBER}\\s*(?:轮|輪|部分|场|場|阶段|階段|关|關|环节|環節)`, 'u'),
  new RegExp(`^${CHINESE_NUMBER}面(?:[\\s：:（(]|$)`, 'u'),
  /^(?:round|stage|phase|part)\s*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+)\b/iu,
  /^(?:first|second|third|fourth|fifth|sixth|final)\s+round\b/iu,
];

/** Whether a heading calls itself a round: `第三轮：…`, `二面`, `Round 2`. */
export function isRoundHeading(heading: string): boolean {
  const folded = heading.normalize('NFKC').trim();
  return ROUND_HEADINGS.some((pattern) => pattern.test(folded));
}

/** The sections of one file: how many outer headings all its cards share tells nothing about the rounds. */
function sharedDepth(cards: readonly IdentifiedCard[]): number {
  const [first, ...rest] = cards.map(({ card }) => card.section);
  if (first === undefined) return 0;
  const differs = (depth: number): boolean => rest.some((section) => section[depth] !== first[depth]);
  const depth = first.findIndex((_, index) => differs(index));
  return Math.max(depth, 0);
}

function titleIn(file: readonly IdentifiedCard[], hasRounds: boolean): (identified: IdentifiedCard) => string {
  const depth = sharedDepth(file);
  return ({ card, from }) => {
    const round = card.section.find(isRoundHeading);
    if (round !== undefined) return round;
    const heading = hasRounds ? card.section[0] : (card.section[depth] ?? card.section.at(-1));
    return heading ?? from.deck.title;
  };
}

/**
 * The rounds of a script, file by file and in document order: by headings that call themselves rounds; where there are
 * none, by the outermost sections that differ; cards under no heading make a round named by their deck.
 */
export function scriptRounds(cards: readonly IdentifiedCard[]): readonly ScriptRound[] {
  return [...grouped(cards, ({ from }) => from.location).values()].flatMap((file) => {
    const hasRounds = file.some(({ card }) => card.section.some(isRoundHeading));
    return [...grouped(file, titleIn(file, hasRounds))].map(([title, members]) => ({ title, cards: members }));
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
