import type { CardKind } from '../../cards/card.ts';
import { cardOf } from './question.ts';
import { overtimeOf, type QuestionRecord } from './record.ts';
import { ABILITIES, type Ability, type SkillResult } from './report-data.ts';
import { markValue, mean, questionScore } from './score.ts';

/** What answering a card of a kind mostly shows. */
const ABILITY_OF: Readonly<Record<CardKind, Ability>> = {
  qa: 'knowledge',
  'question-only': 'knowledge',
  topic: 'knowledge',
  term: 'knowledge',
  cloze: 'knowledge',
  choice: 'knowledge',
  'table-row': 'knowledge',
  story: 'narrative',
  comparison: 'comparison',
  steps: 'process',
};

/** An answer this much longer than allowed shows no sense of time at all. */
const HOPELESS_OVERTIME = 1;

/** What an interview showed: each ability that was asked for, then each topic of the notes, in order of appearance. */
export function skillsOf(records: readonly QuestionRecord[]): readonly SkillResult[] {
  return [...abilitiesOf(records), ...topicsOf(records)];
}

function abilitiesOf(records: readonly QuestionRecord[]): readonly SkillResult[] {
  const values: Record<Ability, number[]> = {
    knowledge: [],
    narrative: [],
    comparison: [],
    process: [],
    depth: [],
    pace: [],
  };
  for (const record of records) {
    values[abilityOf(record)].push(questionScore(record));
    values.depth.push(...record.followUps.map(({ mark }) => markValue(mark)));
    if (record.judgement !== undefined) values.pace.push(paceOf(record));
  }
  return ABILITIES.flatMap((ability): readonly SkillResult[] => {
    const score = mean(values[ability]);
    return score === undefined ? [] : [{ kind: 'ability', ability, score, asked: values[ability].length }];
  });
}

function abilityOf({ question }: QuestionRecord): Ability {
  const identified = cardOf(question);
  return identified === undefined ? 'narrative' : ABILITY_OF[identified.card.kind];
}

/** 1 within the time, falling to 0 at twice the time. */
function paceOf(record: QuestionRecord): number {
  return Math.max(0, 1 - overtimeOf(record) / record.question.limits.answer / HOPELESS_OVERTIME);
}

/** A topic is a tag of the card or, where there is none, the innermost heading above it. */
function topicsOf(records: readonly QuestionRecord[]): readonly SkillResult[] {
  const values = new Map<string, number[]>();
  for (const record of records) {
    for (const topic of topicNames(record)) values.set(topic, [...(values.get(topic) ?? []), questionScore(record)]);
  }
  return [...values].map(([topic, scores]) => ({
    kind: 'topic',
    topic,
    score: mean(scores) ?? 0,
    asked: scores.length,
  }));
}

function topicNames({ question }: QuestionRecord): readonly string[] {
  const card = question.stage === 'opening' || question.stage === 'closing' ? undefined : cardOf(question)?.card;
  if (card === undefined) return [];
  return card.tags.length > 0 ? card.tags : card.section.slice(-1);
}
