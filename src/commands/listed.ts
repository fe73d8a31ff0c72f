import type { Messages } from '../i18n/messages.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import type { Finding } from '../markdown/finding.ts';
import { dueInstant } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';
import { formatInstant } from '../memory/study-day.ts';
import { oneLine } from '../report/describe.ts';

/** A JSON object; keys whose value is undefined are not printed. */
type Row = Readonly<Record<string, unknown>>;

/** A card as `list --json` prints it. This shape is stable: keys may be added, none changes its meaning. */
export function listedCard({ id, card, siblings }: IdentifiedCard): Row {
  const { span, followUps, rubric } = card;
  return {
    id,
    kind: card.kind,
    front: card.front,
    back: card.back,
    section: card.section,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    context: card.context,
    followUps: unlessEmpty(followUps),
    contrast: card.contrast,
    rubric: unlessEmpty(rubric),
    timeLimitSeconds: card.timeLimitSeconds,
    choices: card.kind === 'choice' ? card.choices : undefined,
    cloze: card.kind === 'cloze' ? card.cloze : undefined,
    siblings: unlessEmpty(siblings),
    tags: card.tags,
  };
}

/** A finding as `list --json` prints it; lines and columns from 1, the end exclusive. */
export function listedFinding(finding: Finding, messages: Messages): Row {
  const { rule, severity, span, params } = finding;
  return {
    rule,
    severity,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    message: oneLine(finding, messages),
    params,
  };
}

/** What is remembered of a card; a new one has no due instant (ISO 8601) and nothing that FSRS knows. */
export interface ListedMemory extends Pick<Memory, 'phase' | 'reps' | 'lapses' | 'suspended'> {
  readonly due?: string;
  readonly stability?: number;
  readonly difficulty?: number;
}

/** What is remembered of a card, as `list --json --memory` prints it; a due day is the instant it begins. */
export function listedMemory(memory: Memory, zone: string, rolloverHour: number): ListedMemory {
  const { phase, reps, lapses, suspended } = memory;
  if (memory.phase === 'new') return { phase, reps, lapses, suspended };
  return {
    phase,
    due: formatInstant(dueInstant(memory.due, zone, rolloverHour), zone),
    stability: memory.fsrs.stability,
    difficulty: memory.fsrs.difficulty,
    reps,
    lapses,
    suspended,
  };
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
