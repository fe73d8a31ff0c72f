import { type Judgement, judgeAnswer } from '../../../drill/answer/judge.ts';
import type { AskingView, LeechNotice, SessionView } from '../../../drill/view.ts';
import { EMPTY_INPUT, editText, type TextEdit, type TextInput } from '../../parts/input/text-input.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import { checkFromJudgement, movePoint, type PointCheck, startCheck, tickPoint } from './check.ts';

/** Something said once, gone with the next key. */
export type Notice =
  | { readonly kind: 'undone' | 'skipped' | 'reveal-first' | 'paste-ignored' | 'no-editor' | 'read-only' }
  | { readonly kind: 'editor-failed'; readonly detail: string }
  | { readonly kind: 'leech'; readonly leech: LeechNotice }
  | { readonly kind: 'source'; readonly place: string };

/** What a person has done with one card so far. */
export interface CardWork {
  readonly contrast: boolean;
  readonly rubric: boolean;
  /** How many follow-up questions are shown. */
  readonly followUps: number;
  /** How many parts of the answer are shown; undefined for all. */
  readonly steps: number | undefined;
  /** The answer being typed. */
  readonly input: TextInput | undefined;
  /** The answer that was typed. */
  readonly typed: string | undefined;
  readonly judgement: Judgement | undefined;
  readonly check: PointCheck | undefined;
  /** How sure the person is, 0 to 1. */
  readonly confidence: number | undefined;
}

export interface DrillState {
  readonly view: SessionView;
  readonly size: ScreenSize;
  /** First visible line of the card. */
  readonly scroll: number;
  readonly work: CardWork;
  /** First visible line of the help while it is open. */
  readonly help: number | undefined;
  readonly notice: Notice | undefined;
}

export type DrillEvent =
  | { readonly type: 'viewed'; readonly view: SessionView }
  | { readonly type: 'resized'; readonly size: ScreenSize }
  | { readonly type: 'scrolled'; readonly to: number }
  | {
      readonly type:
        | 'contrast-toggled'
        | 'rubric-toggled'
        | 'follow-up-asked'
        | 'step-shown'
        | 'answer-begun'
        | 'answer-cancelled'
        | 'answer-submitted'
        | 'point-ticked'
        | 'confidence-raised'
        | 'help-opened'
        | 'help-closed'
        /** What the screen is drawn with has changed. */
        | 'equipped';
    }
  | { readonly type: 'answer-edited'; readonly edit: TextEdit }
  | { readonly type: 'point-moved'; readonly distance: number }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined };

const NO_WORK: CardWork = {
  contrast: false,
  rubric: false,
  followUps: 0,
  steps: undefined,
  input: undefined,
  typed: undefined,
  judgement: undefined,
  check: undefined,
  confidence: undefined,
};

/** Confidence grows by quarters and begins again. */
const CONFIDENCE_STEP = 0.25;

/** The screen at the beginning of a session. */
export function startDrill(view: SessionView, size: ScreenSize): DrillState {
  return { view, size, scroll: 0, work: NO_WORK, help: undefined, notice: undefined };
}

function isSameCard(before: SessionView, after: SessionView): boolean {
  if (before.status !== 'asking' || after.status !== 'asking') return before.status === after.status;
  return before.id === after.id && before.shownAt === after.shownAt && !isCovered(before, after);
}

/** Whether the answer was shown and no longer is: the card is asked again. */
function isCovered(before: AskingView, after: AskingView): boolean {
  return before.stage === 'back' && after.stage === 'front';
}

/** What the person does with the card in front of them. */
function reduceWork(work: CardWork, view: AskingView, event: DrillEvent): CardWork {
  const { card } = view;
  switch (event.type) {
    case 'contrast-toggled':
      return { ...work, contrast: !work.contrast };
    case 'rubric-toggled':
      return { ...work, rubric: !work.rubric, check: work.check ?? startCheck(card) };
    case 'follow-up-asked':
      return { ...work, followUps: work.followUps >= card.followUps.length ? 0 : work.followUps + 1 };
    case 'step-shown':
      return { ...work, steps: (work.steps ?? 0) + 1 };
    case 'answer-begun':
      return { ...work, input: work.input ?? EMPTY_INPUT };
    case 'answer-edited':
      return { ...work, input: editText(work.input ?? EMPTY_INPUT, event.edit) };
    case 'answer-cancelled':
      return { ...work, input: undefined };
    case 'answer-submitted': {
      const typed = work.input?.text ?? '';
      const judgement = judgeAnswer(card, typed);
      const check = checkFromJudgement(judgement);
      return { ...work, input: undefined, typed, judgement, check, rubric: check !== undefined };
    }
    case 'point-ticked':
      return { ...work, rubric: true, check: tickPoint(work.check ?? startCheck(card)) };
    case 'point-moved':
      return { ...work, rubric: true, check: movePoint(work.check ?? startCheck(card), event.distance) };
    case 'confidence-raised':
      return { ...work, confidence: ((work.confidence ?? 0) % 1) + CONFIDENCE_STEP };
    default:
      return work;
  }
}

/** The next state of the drill screen. */
export function reduceDrill(state: DrillState, event: DrillEvent): DrillState {
  switch (event.type) {
    case 'viewed':
      if (isSameCard(state.view, event.view)) return { ...state, view: event.view };
      return { ...state, view: event.view, scroll: 0, work: NO_WORK };
    case 'resized':
      return { ...state, size: event.size };
    case 'scrolled':
      return state.help === undefined ? { ...state, scroll: event.to } : { ...state, help: event.to };
    case 'help-opened':
      return { ...state, help: 0 };
    case 'help-closed':
      return { ...state, help: undefined };
    case 'equipped':
      return { ...state };
    case 'noticed':
      return state.notice === event.notice ? state : { ...state, notice: event.notice };
    default:
      return state.view.status === 'asking' ? { ...state, work: reduceWork(state.work, state.view, event) } : state;
  }
}
