import type { AskingView, SessionTrouble } from '../../../drill/view.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { keyLabel } from '../../parts/key-names.ts';
import { EMPTY_LINE, lineOf, type StyledLine } from '../../parts/text/line.ts';
import type { ScreenKit } from '../kit.ts';
import { suggestionOf } from './check.ts';
import type { CardWork, DrillState, Notice } from './state.ts';

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

function noticeText(notice: Notice, { messages: { ui, drill } }: ScreenKit): string {
  switch (notice.kind) {
    case 'undone':
      return ui.undone;
    case 'skipped':
      return ui.skipped;
    case 'reveal-first':
      return ui.revealFirst;
    case 'paste-ignored':
      return ui.pasteIgnored;
    case 'no-editor':
      return ui.noEditor;
    case 'read-only':
      return ui.readOnly;
    case 'editor-failed':
      return ui.editorFailed(notice.detail);
    case 'leech':
      return drill.leech(notice.leech.lapses, notice.leech.suspended !== undefined);
    case 'source':
      return notice.place;
  }
}

function lastGradedText(view: AskingView, { messages, now }: ScreenKit): string | undefined {
  const last = view.lastGraded;
  if (last === undefined || view.isPractice === true || last.next.due.unit === 'day') return undefined;
  const wait = Math.max(0, last.next.due.at - now());
  return messages.ui.lastGraded(messages.drill.grades[last.grade], messages.drill.interval(wait));
}

/** The grade the ticks or the comparison speak for. */
function suggestionText({ check, judgement }: CardWork, { keymap, messages }: ScreenKit): string | undefined {
  const grade = suggestionOf(check, judgement);
  if (grade === undefined) return undefined;
  return messages.ui.suggested(messages.drill.grades[grade], keyLabel(keymap.keysFor('accept')[0] ?? '', messages.ui));
}

/** What is worth knowing about the card while nothing else is said. */
function quietText(view: AskingView, work: CardWork, kit: ScreenKit): string | undefined {
  const { messages } = kit;
  if (view.stage === 'back') return suggestionText(work, kit);
  const limit = view.card.timeLimitSeconds;
  const confidence = work.confidence === undefined ? undefined : messages.ui.confidence(work.confidence * 100);
  const time = limit === undefined ? undefined : messages.ui.timeLimit(messages.drill.interval(limit * 1000));
  const known = [confidence, time].filter((text) => text !== undefined);
  return known.length > 0 ? known.join(' · ') : lastGradedText(view, kit);
}

/** What there is to say, the gravest first: a trouble, an answer to the last key, what is worth knowing about the card. */
export function statusText({ view, notice, work }: DrillState, kit: ScreenKit): StyledLine {
  if (view.trouble !== undefined) return lineOf(troubleText(view.trouble, kit.messages), 'error');
  if (notice !== undefined)
    return lineOf(noticeText(notice, kit), notice.kind === 'editor-failed' ? 'error' : 'warning');
  if (view.status === 'finished') return EMPTY_LINE;
  const quiet = quietText(view, work, kit);
  return quiet === undefined ? EMPTY_LINE : lineOf(quiet, view.stage === 'back' ? 'accent' : 'muted');
}
