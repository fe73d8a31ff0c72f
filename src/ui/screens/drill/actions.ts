import type { SessionDriver } from '../../../drill/view.ts';
import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { Grade } from '../../../memory/grade.ts';
import { moveScroll, type ScrollMove, scrollTo } from '../../parts/scroll.ts';
import { oneLine } from '../../parts/text/harmless.ts';
import type { Store } from '../../store.ts';
import { hiddenSteps } from './answer-parts.ts';
import { detailsOf, suggestionOf } from './check.ts';
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
  /** Whether a file belongs to somebody else and is not to be edited. */
  readonly isReadOnly: (file: string) => boolean;
  readonly canSuspend: boolean;
}

/** What the actions work on. */
export interface DrillParts {
  readonly driver: SessionDriver;
  readonly store: Store<DrillState, DrillEvent>;
  readonly layout: () => DrillLayout;
  readonly host: DrillHost;
}

/** Events without anything else to say. */
type SimpleEvent = Exclude<
  DrillEvent['type'],
  'viewed' | 'resized' | 'scrolled' | 'answer-edited' | 'point-moved' | 'noticed'
>;

/** What every action of this screen does: a word to the driver, an event of the screen, or a request to the host. */
export function drillActions({
  driver,
  store,
  layout,
  host,
}: DrillParts): Readonly<Partial<Record<UiAction, () => void>>> {
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

  const grade = (given: Grade): void => {
    const { check, confidence } = getState().work;
    const leech = driver.grade(given, detailsOf(check, confidence))?.leech;
    if (leech !== undefined) notice({ kind: 'leech', leech });
  };

  const accept = (): void => {
    const { check, judgement } = getState().work;
    const suggestion = suggestionOf(check, judgement);
    if (suggestion !== undefined) grade(suggestion);
  };

  const revealStep = (): void => {
    const { view, work } = getState();
    if (view.status !== 'asking') return;
    const isBegun = view.stage === 'back';
    if (isBegun && hiddenSteps(view.card, work) === 0) return;
    dispatch({ type: 'step-shown' });
    if (!isBegun) driver.reveal();
    showPart(isBegun ? 'step' : 'answer');
  };

  const showSource = (): void => {
    const { view } = getState();
    if (view.status !== 'asking') return;
    notice({ kind: 'source', place: `${oneLine(view.file)}:${view.card.span.start.line}` });
  };

  const edit = (): void => {
    const { view } = getState();
    if (view.status === 'asking' && host.isReadOnly(view.file)) notice({ kind: 'read-only' });
    else if (host.canEdit) host.leave('edit');
    else notice({ kind: 'no-editor' });
  };

  const tell = (type: SimpleEvent, part?: CardPart) => (): void => {
    dispatch({ type });
    if (part !== undefined) showPart(part);
  };

  return {
    reveal: () => {
      driver.reveal();
      showPart('answer');
    },
    'reveal-step': revealStep,
    answer: tell('answer-begun'),
    submit: () => {
      dispatch({ type: 'answer-submitted' });
      driver.reveal();
      showPart('answer');
    },
    cancel: tell('answer-cancelled'),
    'new-line': () => dispatch({ type: 'answer-edited', edit: { type: 'insert', text: '\n' } }),
    confidence: tell('confidence-raised'),
    'grade-again': () => grade('again'),
    'grade-hard': () => grade('hard'),
    'grade-good': () => grade('good'),
    'grade-easy': () => grade('easy'),
    accept,
    undo: () => {
      driver.undo();
      unlessTrouble({ kind: 'undone' });
    },
    skip: () => {
      driver.skip();
      unlessTrouble({ kind: 'skipped' });
    },
    contrast: tell('contrast-toggled', 'contrast'),
    rubric: tell('rubric-toggled', 'rubric'),
    tick: tell('point-ticked'),
    'next-point': () => dispatch({ type: 'point-moved', distance: 1 }),
    'previous-point': () => dispatch({ type: 'point-moved', distance: -1 }),
    'follow-up': tell('follow-up-asked', 'follow-ups'),
    'line-down': scroll('line-down'),
    'line-up': scroll('line-up'),
    'half-page-down': scroll('half-page-down'),
    'half-page-up': scroll('half-page-up'),
    'page-down': scroll('page-down'),
    'page-up': scroll('page-up'),
    top: scroll('top'),
    bottom: scroll('bottom'),
    help: () => tell(getState().help === undefined ? 'help-opened' : 'help-closed')(),
    close: tell('help-closed'),
    source: showSource,
    redraw: () => host.redraw(),
    edit,
    suspend: () => (host.canSuspend ? host.leave('suspend') : undefined),
    quit,
    interrupt: () => host.leave('interrupt'),
  };
}
