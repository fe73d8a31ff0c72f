import type { EventHead, EventKind, JournalEvent, KeyPointTally, NextStep, ReviewMode } from './event.ts';
import { GRADES } from './grade.ts';
import {
  asCardId,
  asEventId,
  asInteger,
  asNumber,
  asObject,
  asOneOf,
  asText,
  asTexts,
  type RawObject,
} from './guards.ts';
import type { Due } from './memory.ts';

const MODES: readonly ReviewMode[] = ['drill', 'cram', 'quiz', 'interview'];
const MATCH_REASONS = ['content', 'question', 'similarity', 'person'] as const;

/** Reads a due date. */
export function parseDue(value: unknown): Due | undefined {
  const raw = asObject(value);
  const at = asInteger(raw?.['at']);
  const day = asInteger(raw?.['day']);
  if (raw?.['unit'] === 'instant' && at !== undefined) return { unit: 'instant', at };
  return raw?.['unit'] === 'day' && day !== undefined ? { unit: 'day', day } : undefined;
}

function parseNextStep(value: unknown): NextStep | undefined {
  const raw = asObject(value);
  const phase = asOneOf(raw?.['phase'], ['learning', 'relearning', 'review']);
  const due = parseDue(raw?.['due']);
  const step = asInteger(raw?.['step'], 0);
  if (phase === undefined || due === undefined) return undefined;
  if (phase === 'review') return { phase, due };
  return step === undefined ? undefined : { phase, step, due };
}

function parseKeyPoints(value: unknown): KeyPointTally | undefined {
  const raw = asObject(value);
  const total = asInteger(raw?.['total'], 0);
  const hit = asInteger(raw?.['hit'], 0);
  return total === undefined || hit === undefined || hit > total ? undefined : { hit, total };
}

function parseReview(raw: RawObject, { v, id, at, zone, day }: EventHead): JournalEvent | undefined {
  const card = asCardId(raw['card']);
  const grade = asOneOf(raw['grade'], GRADES);
  const mode = asOneOf(raw['mode'], MODES);
  const duration = asNumber(raw['duration'], 0, Number.MAX_SAFE_INTEGER);
  const after = raw['after'] === null ? null : asEventId(raw['after']);
  const next = parseNextStep(raw['next']);
  if (card === undefined || grade === undefined || mode === undefined || duration === undefined) return undefined;
  if (after === undefined || next === undefined) return undefined;
  const confidence = asNumber(raw['confidence'], 0, 1);
  const keyPoints = parseKeyPoints(raw['keyPoints']);
  if (confidence === undefined && raw['confidence'] !== undefined) return undefined;
  if (keyPoints === undefined && raw['keyPoints'] !== undefined) return undefined;
  // Nearly all lines are reviews, most have neither, and spreading is slow.
  const review = { v, id, at, zone, day, kind: 'review', card, grade, mode, duration, after, next } as const;
  if (confidence === undefined && keyPoints === undefined) return review;
  return {
    ...review,
    ...(confidence === undefined ? {} : { confidence }),
    ...(keyPoints === undefined ? {} : { keyPoints }),
  };
}

function parseSeen(raw: RawObject, head: EventHead): JournalEvent | undefined {
  const card = asCardId(raw['card']);
  const front = asText(raw['front']);
  const section = asTexts(raw['section']);
  const file = asText(raw['file']);
  const deck = asText(raw['deck']);
  const position = asInteger(raw['position'], 0);
  const back = asText(raw['back']);
  if (card === undefined || front === undefined || section === undefined || file === undefined) return undefined;
  if (position === undefined || back === undefined || (deck === undefined && raw['deck'] !== undefined))
    return undefined;
  return { ...head, kind: 'seen', card, front, section, file, ...(deck === undefined ? {} : { deck }), position, back };
}

/** How each kind is read. Undefined means damage. */
const BODY_PARSERS: Readonly<Record<EventKind, (raw: RawObject, head: EventHead) => JournalEvent | undefined>> = {
  review: parseReview,
  undo: (raw, head) => {
    const target = asEventId(raw['target']);
    return target === undefined ? undefined : { ...head, kind: 'undo', target };
  },
  suspend: (raw, head) => {
    const card = asCardId(raw['card']);
    const suspended = raw['suspended'];
    return card === undefined || typeof suspended !== 'boolean'
      ? undefined
      : { ...head, kind: 'suspend', card, suspended };
  },
  bury: (raw, head) => {
    const card = asCardId(raw['card']);
    const until = asInteger(raw['until']);
    return card === undefined || until === undefined ? undefined : { ...head, kind: 'bury', card, until };
  },
  reset: (raw, head) => {
    const card = asCardId(raw['card']);
    return card === undefined ? undefined : { ...head, kind: 'reset', card };
  },
  'set-due': (raw, head) => {
    const card = asCardId(raw['card']);
    const due = parseDue(raw['due']);
    return card === undefined || due === undefined ? undefined : { ...head, kind: 'set-due', card, due };
  },
  flag: (raw, head) => {
    const card = asCardId(raw['card']);
    const flag = asInteger(raw['flag'], 0);
    return card === undefined || flag === undefined ? undefined : { ...head, kind: 'flag', card, flag };
  },
  note: (raw, head) => {
    const card = asCardId(raw['card']);
    const text = asText(raw['text']);
    return card === undefined || text === undefined ? undefined : { ...head, kind: 'note', card, text };
  },
  seen: parseSeen,
  match: (raw, head) => {
    const fresh = asCardId(raw['fresh']);
    const known = asCardId(raw['known']);
    const score = asNumber(raw['score'], 0, 1);
    const by = asOneOf(raw['by'], MATCH_REASONS);
    if (fresh === undefined || known === undefined || score === undefined || by === undefined) return undefined;
    return { ...head, kind: 'match', fresh, known, score, by };
  },
  drop: (raw, head) => {
    const card = asCardId(raw['card']);
    return card === undefined ? undefined : { ...head, kind: 'drop', card };
  },
  interview: (raw, head) => {
    const report = asObject(raw['report']);
    return report === undefined ? undefined : { ...head, kind: 'interview', report };
  },
};

/** Whether a text names a kind of event this program knows. */
export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(BODY_PARSERS, kind);
}

/** Completes an event with what is particular to its kind; undefined when a field is missing or not as it should be. */
export function parseBody(kind: EventKind, raw: RawObject, head: EventHead): JournalEvent | undefined {
  return BODY_PARSERS[kind](raw, head);
}
