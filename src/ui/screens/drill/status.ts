import type { AskingView, SessionTrouble, SessionView } from '../../../drill/view.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { keyLabel } from '../../parts/key-names.ts';
import { EMPTY_LINE, lineOf, type StyledLine } from '../../parts/text/line.ts';
import type { ScreenKit } from '../kit.ts';
import type { Notice } from './state.ts';

function troubleText(trouble: SessionTrouble, { drill }: Messages): string {
  switch (trouble.code) {
    case 'not-saved':
      return drill.trouble.notSaved(trouble.detail ?? '');
    case 'nothing-to-undo':
      return drill.trouble.nothingToUndo;
    case 'already-skipped':
      return drill.trouble.alreadySkipped;
  }
}

function noticeText(notice: Notice, { keymap, messages: { ui } }: ScreenKit): string {
  switch (notice.kind) {
    case 'undone':
      return ui.undone;
    case 'skipped':
      return ui.skipped;
    case 'reveal-first':
      return ui.revealFirst(keyLabel(keymap.keysFor('reveal')[0] ?? '', ui));
    case 'paste-ignored':
      return ui.pasteIgnored;
    case 'no-editor':
      return ui.noEditor;
    case 'editor-failed':
      return ui.editorFailed(notice.detail);
  }
}

function lastGradedText(view: AskingView, { messages, now }: ScreenKit): string | undefined {
  const last = view.lastGraded;
  if (last === undefined || last.next.due.unit === 'day') return undefined;
  const wait = Math.max(0, last.next.due.at - now());
  return messages.ui.lastGraded(messages.drill.grades[last.grade], messages.drill.interval(wait));
}

/** What there is to say, the gravest first: a trouble, an answer to the last key, the time limit, the last card. */
export function statusText(view: SessionView, notice: Notice | undefined, kit: ScreenKit): StyledLine {
  if (view.trouble !== undefined) return lineOf(troubleText(view.trouble, kit.messages), 'error');
  if (notice !== undefined)
    return lineOf(noticeText(notice, kit), notice.kind === 'editor-failed' ? 'error' : 'warning');
  if (view.status === 'finished') return EMPTY_LINE;
  const limit = view.card.timeLimitSeconds;
  if (limit !== undefined && view.stage === 'front') {
    return lineOf(kit.messages.ui.timeLimit(kit.messages.drill.interval(limit * 1000)), 'muted');
  }
  const last = view.stage === 'front' ? lastGradedText(view, kit) : undefined;
  return last === undefined ? EMPTY_LINE : lineOf(last, 'muted');
}
