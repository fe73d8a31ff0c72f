import type { SessionView } from '../../../drill/view.ts';
import type { ScreenSize } from '../../terminal/mount.ts';

/** Something said once, gone with the next key. */
export type Notice =
  | { readonly kind: 'undone' | 'skipped' | 'reveal-first' | 'paste-ignored' | 'no-editor' }
  | { readonly kind: 'editor-failed'; readonly detail: string };

/** What is shown besides question and answer. */
export interface ShownParts {
  readonly contrast: boolean;
  readonly rubric: boolean;
  /** How many follow-up questions. */
  readonly followUps: number;
}

export interface DrillState {
  readonly view: SessionView;
  readonly size: ScreenSize;
  /** First visible line of the card. */
  readonly scroll: number;
  readonly shown: ShownParts;
  /** First visible line of the help while it is open. */
  readonly help: number | undefined;
  readonly notice: Notice | undefined;
}

export type DrillEvent =
  | { readonly type: 'viewed'; readonly view: SessionView }
  | { readonly type: 'resized'; readonly size: ScreenSize }
  | { readonly type: 'scrolled'; readonly to: number }
  | { readonly type: 'shown'; readonly parts: Partial<ShownParts> }
  | { readonly type: 'help-opened' }
  | { readonly type: 'help-closed' }
  /** What the screen is drawn with has changed. */
  | { readonly type: 'equipped' }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined };

const NOTHING_SHOWN: ShownParts = { contrast: false, rubric: false, followUps: 0 };

/** The screen at the beginning of a session. */
export function startDrill(view: SessionView, size: ScreenSize): DrillState {
  return { view, size, scroll: 0, shown: NOTHING_SHOWN, help: undefined, notice: undefined };
}

/** Whether two views show the same side of the same card. */
function isSameSide(before: SessionView, after: SessionView): boolean {
  if (before.status !== 'asking' || after.status !== 'asking') return before.status === after.status;
  return before.id === after.id && before.stage === after.stage && before.shownAt === after.shownAt;
}

/** Whether the second view is the answer to the first. */
function isReveal(before: SessionView, after: SessionView): boolean {
  return (
    before.status === 'asking' &&
    after.status === 'asking' &&
    before.id === after.id &&
    before.stage === 'front' &&
    after.stage === 'back'
  );
}

/** The next state of the drill screen. */
export function reduceDrill(state: DrillState, event: DrillEvent): DrillState {
  switch (event.type) {
    case 'viewed': {
      const { view } = event;
      if (isSameSide(state.view, view)) return { ...state, view };
      return { ...state, view, scroll: isReveal(state.view, view) ? state.scroll : 0, shown: NOTHING_SHOWN };
    }
    case 'resized':
      return { ...state, size: event.size };
    case 'scrolled':
      return state.help === undefined ? { ...state, scroll: event.to } : { ...state, help: event.to };
    case 'shown':
      return { ...state, shown: { ...state.shown, ...event.parts } };
    case 'help-opened':
      return { ...state, help: 0 };
    case 'help-closed':
      return { ...state, help: undefined };
    case 'equipped':
      return { ...state };
    case 'noticed':
      return state.notice === event.notice ? state : { ...state, notice: event.notice };
  }
}
