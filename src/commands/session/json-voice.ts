import { printableJson } from '../../drill/printable.ts';
import type { AskingView, LeechNotice } from '../../drill/view.ts';
import type { DrillMessages } from '../../i18n/contract/drill.ts';
import { describeLineError } from './line-errors.ts';
import type { LineVoice, VoicePorts } from './line-voice.ts';

/** Speaks one JSON object a line. Keys that would be empty are left out. */
export function createJsonVoice(ports: VoicePorts, messages: DrillMessages): LineVoice {
  const say = (event: Readonly<Record<string, unknown>>): void => ports.write(`${printableJson(event)}\n`);
  return {
    asking: (view) => say(view.stage === 'front' ? frontOf(view) : backOf(view)),
    graded: ({ id, event, grade, next, leech }) =>
      say({ event: 'graded', id: event, card: id, grade, due: ports.formatDue(next.due), leech: leechOf(leech) }),
    undone: ({ event, card }) => say({ event: 'undone', id: event, card }),
    skipped: ({ id }) => say({ event: 'skipped', card: id }),
    error: (error) => say({ event: 'error', code: error.code, message: describeLineError(error, messages) }),
    end: ({ summary: { graded, nextDue } }) =>
      say({ event: 'end', graded, nextDue: nextDue === undefined ? undefined : ports.formatInstant(nextDue) }),
  };
}

function leechOf(leech: LeechNotice | undefined): Readonly<Record<string, unknown>> | undefined {
  return leech === undefined ? undefined : { lapses: leech.lapses, suspended: leech.suspended !== undefined };
}

function frontOf({ id, card }: AskingView): Readonly<Record<string, unknown>> {
  return {
    event: 'front',
    card: id,
    front: card.front,
    context: card.context,
    choices: card.kind === 'choice' ? card.choices.map(({ text }) => text) : undefined,
  };
}

function backOf({ id, card }: AskingView): Readonly<Record<string, unknown>> {
  return {
    event: 'back',
    card: id,
    back: card.back,
    contrast: card.contrast,
    rubric: card.rubric.length > 0 ? card.rubric : undefined,
    followUps: card.followUps.length > 0 ? card.followUps : undefined,
  };
}
