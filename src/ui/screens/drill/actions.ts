import type { SessionDriver } from '../../../drill/view.ts';
import type { UiAction } from '../../../i18n/contract/ui.ts';
import { moveScroll, type ScrollMove, scrollTo } from '../../parts/scroll.ts';
import type { Store } from '../../store.ts';
import type { CardPart } from './content.ts';
import type { DrillLayout } from './layout.ts';
import type { DrillEvent, DrillState, Notice } from './state.ts';

/** Reasons to take the screen down: for good, or to come back. */
export type LeaveReason = 'quit' | 'interrupt' | 'suspend' | 'edit';

/** What the screen asks of whoever has mounted it. */
export interface DrillHost {
  readonly leave: (reason: LeaveReason) => void;
  readonly redraw: () => void;
  readonly canEdit: boolean;
  readonly canSuspend: boolean;
}

/** What the actions work on. */
export interface DrillParts {
  readonly driver: SessionDriver;
  readonly store: Store<DrillState, DrillEvent>;
  readonly layout: () => DrillLayout;
  readonly host: DrillHost;
}

/** What every action does: a word to the driver, an event of the screen, or a request to the host. */
export function drillActions({ driver, store, layout, host }: DrillParts): Readonly<Record<UiAction, () => void>> {
  const { dispatch, getState } = store;
  const notice = (given: Notice): void => dispatch({ type: 'noticed', notice: given });

  /** Scrolls no further than needed to see the beginning of a part, half a window of it. */
  const showPart = (part: CardPart): void => {
    const { content, extent } = layout();
    const start = content?.starts[part];
    if (start === undefined) return;
    const end = Math.min(extent.total, start + Math.ceil(extent.visible / 2));
    dispatch({ type: 'scrolled', to: scrollTo(getState().scroll, start, end, extent) });
  };

  const scroll = (move: ScrollMove) => (): void => {
    const { help, scroll: offset } = getState();
    dispatch({ type: 'scrolled', to: moveScroll(help ?? offset, move, layout().extent) });
  };

  const unlessTrouble = (given: Notice): void => {
    if (driver.view().trouble === undefined) notice(given);
  };

  const quit = (): void => {
    if (driver.view().status === 'finished') {
      host.leave('quit');
      return;
    }
    driver.quit();
    const view = driver.view();
    // Without a single grade there is nothing to sum up.
    if (view.status === 'finished' && view.summary.graded === 0) host.leave('quit');
  };

  const nextFollowUp = (): void => {
    const { view, shown } = getState();
    const total = view.status === 'asking' ? view.card.followUps.length : 0;
    dispatch({ type: 'shown', parts: { followUps: shown.followUps >= total ? 0 : shown.followUps + 1 } });
    showPart('follow-ups');
  };

  return {
    reveal: () => {
      driver.reveal();
      showPart('answer');
    },
    'grade-again': () => driver.grade('again'),
    'grade-hard': () => driver.grade('hard'),
    'grade-good': () => driver.grade('good'),
    'grade-easy': () => driver.grade('easy'),
    undo: () => {
      driver.undo();
      unlessTrouble({ kind: 'undone' });
    },
    skip: () => {
      driver.skip();
      unlessTrouble({ kind: 'skipped' });
    },
    contrast: () => {
      dispatch({ type: 'shown', parts: { contrast: !getState().shown.contrast } });
      showPart('contrast');
    },
    rubric: () => {
      dispatch({ type: 'shown', parts: { rubric: !getState().shown.rubric } });
      showPart('rubric');
    },
    'follow-up': nextFollowUp,
    'line-down': scroll('line-down'),
    'line-up': scroll('line-up'),
    'half-page-down': scroll('half-page-down'),
    'half-page-up': scroll('half-page-up'),
    'page-down': scroll('page-down'),
    'page-up': scroll('page-up'),
    top: scroll('top'),
    bottom: scroll('bottom'),
    help: () => dispatch({ type: 'help-opened' }),
    close: () => dispatch({ type: 'help-closed' }),
    redraw: () => host.redraw(),
    edit: () => (host.canEdit ? host.leave('edit') : notice({ kind: 'no-editor' })),
    suspend: () => (host.canSuspend ? host.leave('suspend') : undefined),
    quit,
    interrupt: () => host.leave('interrupt'),
  };
}
