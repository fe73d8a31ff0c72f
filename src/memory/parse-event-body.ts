import type { EventBody, EventKind, KeyPointTally, NextStep, ReviewBody, ReviewMode, SeenBody } from './event.ts';
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

function parseReview(raw: RawObject): ReviewBody | undefined {
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
  return {
    kind: 'review',
    card,
    grade,
    mode,
    duration,
    ...(confidence === undefined ? {} : { confidence }),
    ...(keyPoints === undefined ? {} : { keyPoints }),
    after,
    next,
  };
}

function parseSeen(raw: RawObject): SeenBody | undefined {
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
  return { kind: 'seen', card, front, section, file, ...(deck === undefined ? {} : { deck }), position, back };
}

/** The reader of each kind that is more than a card with one value, and those that are. Undefined means damage. */
const BODY_PARSERS: Readonly<Record<EventKind, (raw: RawObject) => EventBody | undefined>> = {
  review: parseReview,
  undo: (raw) => {
    const target = asEventId(raw['target']);
    return target === undefined ? undefined : { kind: 'undo', target };
  },
  suspend: (raw) => {
    const card = asCardId(raw['card']);
    const suspended = raw['suspended'];
    return card === undefined || typeof suspended !== 'boolean' ? undefined : { kind: 'suspend', card, suspended };
  },
  bury: (raw) => {
    const card = asCardId(raw['card']);
    const until = asInteger(raw['until']);
    return card === undefined || until === undefined ? undefined : { kind: 'bury', card, until };
  },
  reset: (raw) => {
    const card = asCardId(raw['card']);
    return card === undefined ? undefined : { kind: 'reset', card };
  },
  'set-due': (raw) => {
    const card = asCardId(raw['card']);
    const due = parseDue(raw['due']);
    return card === undefined || due === undefined ? undefined : { kind: 'set-due', card, due };
  },
  flag: (raw) => {
    const card = asCardId(raw['card']);
    const flag = asInteger(raw['flag'], 0);
    return card === undefined || flag === undefined ? undefined : { kind: 'flag', card, flag };
  },
  note: (raw) => {
    const card = asCardId(raw['card']);
    const text = asText(raw['text']);
    return card === undefined || text === undefined ? undefined : { kind: 'note', card, text };
  },
  seen: parseSeen,
  match: (raw) => {
    const fresh = asCardId(raw['fresh']);
    const known = asCardId(raw['known']);
    const score = asNumber(raw['score'], 0, 1);
    const by = asOneOf(raw['by'], MATCH_REASONS);
    if (fresh === undefined || known === undefined || score === undefined || by === undefined) return undefined;
    return { kind: 'match', fresh, known, score, by };
  },
  drop: (raw) => {
    const card = asCardId(raw['card']);
    return card === undefined ? undefined : { kind: 'drop', card };
  },
  interview: (raw) => {
    const report = asObject(raw['report']);
    return report === undefined ? undefined : { kind: 'interview', report };
  },
};

/** Whether a text names a kind of event this program knows. */
export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(BODY_PARSERS, kind);
}

/** Reads what is particular to a kind of event; undefined when a field is missing or not as it should be. */
export function parseBody(kind: EventKind, raw: RawObject): EventBody | undefined {
  return BODY_PARSERS[kind](raw);
}
