import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { KeyPlace } from '../../keymap.ts';
import { editOf } from '../../parts/input/key-edits.ts';
import type { Input } from '../../parts/keys/key.ts';
import { moveScroll } from '../../parts/scroll.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenProgram, Step } from '../../terminal/run-program.tsx';
import { bodyHeight } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { isScrollMove } from '../with-help.ts';
import { cardView } from './card-view.ts';
import type { BrowseCard, BrowsePort } from './data.ts';
import { browseLayout, HEADER_LINES } from './layout.ts';
import { type BrowseNotice, type BrowseState, reduceBrowse, startBrowse } from './state.ts';

const PLACES: Readonly<Record<BrowseState['mode'], KeyPlace>> = {
  list: 'browse',
  search: 'browse-search',
  card: 'browse-card',
};

/** The cards as a list that can be searched, opened and changed. */
export function browseProgram(port: BrowsePort, kit: ScreenKit): ScreenProgram<BrowseState, 'closed'> {
  const selectedOf = (state: BrowseState): BrowseCard | undefined => state.found[state.selected];

  /** Does something to the selected card and reads the cards again. */
  const change = (state: BrowseState, notice: BrowseNotice, apply: (entry: BrowseCard) => void): BrowseState => {
    const entry = selectedOf(state);
    if (entry === undefined) return state;
    try {
      apply(entry);
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      return reduceBrowse(state, { type: 'noticed', notice: { failed } });
    }
    const read = reduceBrowse(state, { type: 'cards-read', cards: port.cards() });
    return reduceBrowse(read, { type: 'noticed', notice });
  };

  const changeBy = (state: BrowseState, action: UiAction): BrowseState | undefined => {
    const entry = selectedOf(state);
    switch (action) {
      case 'suspend-card':
        return change(state, entry?.isSuspended === true ? 'resumed' : 'suspended', ({ id, isSuspended }) =>
          port.setSuspended(id, !isSuspended),
        );
      case 'flag':
        return change(state, entry?.isFlagged === true ? 'unflagged' : 'flagged', ({ id, isFlagged }) =>
          port.setFlagged(id, !isFlagged),
        );
      case 'bury':
        return change(state, 'buried', ({ id }) => port.bury(id));
      case 'reset':
        // Once asks, twice does: a schedule is not lost to one wrong key.
        return state.notice === 'confirm-reset'
          ? change(state, 'reset', ({ id }) => port.reset(id))
          : reduceBrowse(state, { type: 'noticed', notice: 'confirm-reset' });
      default:
        return undefined;
    }
  };

  const edit = (state: BrowseState): Step<BrowseState, 'closed'> => {
    const entry = selectedOf(state);
    if (entry === undefined) return { state };
    const { ui } = kit.messages;
    const refused = (failed: string) => ({ state: reduceBrowse(state, { type: 'noticed', notice: { failed } }) });
    if (port.isReadOnly(entry.file)) return refused(ui.readOnly);
    if (port.edit === undefined) return refused(ui.noEditor);
    const { edit: open } = port;
    const away = async (): Promise<BrowseState> => {
      try {
        await open(entry);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const notice = { failed: ui.editorFailed(detail) };
        return reduceBrowse(state, { type: 'noticed', notice });
      }
      return reduceBrowse(state, { type: 'cards-read', cards: port.cards() });
    };
    return { state, away };
  };

  const move = (state: BrowseState, action: UiAction, size: ScreenSize): BrowseState => {
    if (!isScrollMove(action)) return state;
    const visible = bodyHeight(size, HEADER_LINES);
    const entry = selectedOf(state);
    if (state.mode === 'card' && entry !== undefined) {
      const lines = cardView(entry, port.history(entry.id), measureOf(size.columns).width, kit);
      const to = moveScroll(state.scroll, action, { total: lines.length, visible });
      return reduceBrowse(state, { type: 'scrolled', to });
    }
    // A list of cards moves by its cursor: as if one card were visible, pages being as long as the screen.
    const isPage = action === 'page-down' || action === 'page-up';
    const step = isPage ? (action === 'page-down' ? visible : -visible) : 0;
    const last = Math.max(0, state.found.length - 1);
    const index = isPage
      ? Math.max(0, Math.min(last, state.selected + step))
      : moveScroll(state.selected, action, { total: state.found.length, visible: 1 });
    return reduceBrowse(state, { type: 'selected', index });
  };

  const perform = (state: BrowseState, action: UiAction, size: ScreenSize): Step<BrowseState, 'closed'> => {
    switch (action) {
      case 'quit':
        return { state, outcome: 'closed' };
      case 'open':
        return { state: reduceBrowse(state, { type: 'card-opened' }) };
      case 'close':
        return { state: reduceBrowse(state, { type: 'card-closed' }) };
      case 'search':
        return { state: reduceBrowse(state, { type: 'search-begun' }) };
      case 'submit':
        return { state: reduceBrowse(state, { type: 'search-ended' }) };
      case 'cancel':
        return { state: reduceBrowse(state, { type: 'search-cancelled' }) };
      case 'edit':
        return edit(state);
      default:
        return { state: changeBy(state, action) ?? move(state, action, size) };
    }
  };

  const type = (state: BrowseState, input: Input): BrowseState => {
    const given = editOf(input);
    return given === undefined ? state : reduceBrowse(state, { type: 'query-edited', edit: given });
  };

  return {
    initial: startBrowse(port.cards()),
    place: (state) => PLACES[state.mode],
    layout: (state, size) => browseLayout(state, (entry) => port.history(entry.id), size, kit),
    press: (state, input, size) => {
      const action = input.kind === 'key' ? kit.keymap.actionFor(PLACES[state.mode], input.name) : undefined;
      if (action === undefined) return { state: state.mode === 'search' ? type(state, input) : state };
      const quiet =
        state.notice === undefined || action === 'reset'
          ? state
          : reduceBrowse(state, { type: 'noticed', notice: undefined });
      return perform(quiet, action, size);
    },
  };
}
