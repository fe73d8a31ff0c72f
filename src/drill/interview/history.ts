import { CARD_KINDS } from '../../cards/card.ts';
import type { InterviewBody } from '../../memory/event.ts';
import {
  asCardId,
  asInteger,
  asNumber,
  asObject,
  asOneOf,
  asText,
  asTexts,
  type RawObject,
} from '../../memory/guards.ts';
import { INTERVIEW_STAGES, STANDARD_QUESTIONS } from './question.ts';
import { MARKS } from './record.ts';
import type { FollowUpResult, InterviewReport, NotePlace, QuestionResult, RoundResult } from './report-data.ts';

/** The report as it goes into the journal: plain data without the comparison, which is made anew each time. */
export function interviewEvent(report: InterviewReport): InterviewBody {
  const { comparison: _, ...lasting } = report;
  return { kind: 'interview', report: { ...lasting } };
}

/** Reads a report of the journal; undefined when it is of another version or damaged. Skills and advice are not read. */
export function readReport(raw: RawObject): InterviewReport | undefined {
  const at = asInteger(raw['at']);
  const zone = asText(raw['zone']);
  const score = asShare(raw['score']);
  const questions = readAll(raw['questions'], readQuestion);
  const rounds = readAll(raw['rounds'], readRound);
  const decks = readAll(raw['decks'], readDeck);
  if (raw['version'] !== 1 || at === undefined || zone === undefined || score === undefined) return undefined;
  if (questions === undefined || rounds === undefined || decks === undefined) return undefined;
  const budget = asTime(raw['budget']);
  return {
    version: 1,
    at,
    zone,
    seed: asText(raw['seed']) ?? '',
    decks,
    reason: asOneOf(raw['reason'], ['done', 'quit'] as const) ?? 'quit',
    elapsed: asTime(raw['elapsed']) ?? 0,
    paused: asTime(raw['paused']) ?? 0,
    ...(budget === undefined ? {} : { budget }),
    score,
    rounds,
    skills: [],
    questions,
    droppedForTime: asInteger(raw['droppedForTime'], 0) ?? 0,
    advice: [],
  };
}

function readDeck(raw: RawObject): InterviewReport['decks'][number] | undefined {
  const title = asText(raw['title']);
  const location = asText(raw['location']);
  return title === undefined || location === undefined ? undefined : { title, location };
}

function readRound(raw: RawObject): RoundResult | undefined {
  const stage = asOneOf(raw['stage'], INTERVIEW_STAGES);
  const score = asShare(raw['score']);
  if (stage === undefined || score === undefined) return undefined;
  const title = asText(raw['title']);
  return {
    stage,
    ...(title === undefined ? {} : { title }),
    score,
    asked: asInteger(raw['asked'], 0) ?? 0,
    planned: asInteger(raw['planned'], 0) ?? 0,
    time: asTime(raw['time']) ?? 0,
  };
}

function readQuestion(raw: RawObject): QuestionResult | undefined {
  const score = asShare(raw['score']);
  const followUps = readAll(raw['followUps'], readFollowUp);
  if (score === undefined || followUps === undefined) return undefined;
  const card = asCardId(raw['card']);
  const kind = asOneOf(raw['kind'], CARD_KINDS);
  const front = asText(raw['front']);
  const standard = asOneOf(raw['standard'], STANDARD_QUESTIONS);
  const place = readPlace(asObject(raw['place']));
  const mark = asOneOf(raw['mark'], MARKS);
  const answer = asText(raw['answer']);
  return {
    ...(card === undefined ? {} : { card }),
    ...(kind === undefined ? {} : { kind }),
    ...(front === undefined ? {} : { front }),
    ...(standard === undefined ? {} : { standard }),
    ...(place === undefined ? {} : { place }),
    ...(mark === undefined ? {} : { mark }),
    ...(answer === undefined ? {} : { answer }),
    round: asInteger(raw['round'], 0) ?? 0,
    score,
    isSkipped: raw['isSkipped'] === true,
    thinking: asTime(raw['thinking']) ?? 0,
    answering: asTime(raw['answering']) ?? 0,
    limit: asTime(raw['limit']) ?? 0,
    overtime: asTime(raw['overtime']) ?? 0,
    hit: asTexts(raw['hit']) ?? [],
    missed: asTexts(raw['missed']) ?? [],
    followUps,
    notes: asTexts(raw['notes']) ?? [],
  };
}

function readFollowUp(raw: RawObject): FollowUpResult | undefined {
  const text = asText(raw['text']);
  const mark = asOneOf(raw['mark'], MARKS);
  if (text === undefined || mark === undefined) return undefined;
  const answer = asText(raw['answer']);
  return { text, mark, time: asTime(raw['time']) ?? 0, ...(answer === undefined ? {} : { answer }) };
}

function readPlace(raw: RawObject | undefined): NotePlace | undefined {
  const path = asText(raw?.['path']);
  const line = asInteger(raw?.['line'], 1);
  return path === undefined || line === undefined ? undefined : { path, line };
}

function readAll<T>(value: unknown, read: (raw: RawObject) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((one: unknown): readonly T[] => {
    const raw = asObject(one);
    const item = raw === undefined ? undefined : read(raw);
    return item === undefined ? [] : [item];
  });
  return items.length === value.length ? items : undefined;
}

function asShare(value: unknown): number | undefined {
  return asNumber(value, 0, 1);
}

function asTime(value: unknown): number | undefined {
  return asNumber(value, 0, Number.MAX_SAFE_INTEGER);
}
