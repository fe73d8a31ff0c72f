import type { NotesDocument } from '../markdown/document.ts';
import type { Finding } from '../markdown/finding.ts';
import type { Card } from './card.ts';
import { type Claims, claimsOver, IGNORED } from './claims.ts';
import type { Draft } from './draft.ts';
import { finishDraft } from './finish.ts';
import { genreOf } from './genre.ts';
import { RECOGNIZERS } from './recognize/order.ts';
import type { Recognizer, RecognizerName } from './recognize/recognizer.ts';
import { idComment, ignoredRegions } from './regions.ts';
import type { CardMode, ReadingSettings } from './settings.ts';

/** A card with how it was found. */
export interface FoundCard {
  readonly card: Card;
  readonly draft: Draft;
  readonly recognizer: RecognizerName;
}

/** What reading notes gives: cards in document order, and who took which line. */
export interface NotesReading {
  readonly found: readonly FoundCard[];
  /** Owner numbers are indices into `drafted`. */
  readonly claims: Claims;
  readonly drafted: readonly FoundCard[];
  readonly findings: readonly Finding[];
}

/** Cards of other shapes show that a text is for studying when there is one for every so many headings. */
const HEADINGS_PER_CARD = 4;

const MODE_RECOGNIZERS: Readonly<Record<Exclude<CardMode, 'auto'>, readonly RecognizerName[]>> = {
  none: [],
  headings: ['leaf-section'],
  labels: ['multiple-choice', 'labelled-question', 'answered-line', 'cue'],
  tables: ['question-table'],
  prompts: ['numbered-prompts'],
  separators: ['flashcard-mark', 'inline-separator'],
  cloze: ['cloze'],
};

function recognizersFor(mode: CardMode): readonly Recognizer[] {
  return mode === 'auto' ? RECOGNIZERS : RECOGNIZERS.filter(({ name }) => MODE_RECOGNIZERS[mode].includes(name));
}

/** Recognizers of what an author has marked as a card on purpose. */
const MARKING: ReadonlySet<RecognizerName> = new Set(['anki-blocks', 'flashcard-mark', 'inline-separator', 'cloze']);
/** Recognizers of questions that are worded or labelled as such. */
const ASKING: ReadonlySet<RecognizerName> = new Set([
  'multiple-choice',
  'labelled-question',
  'answered-line',
  'details',
  'numbered-prompts',
]);
const ENOUGH_ASKED = 5;

/** Whether the cards of a text are marked, or asked outright in a text that announces nothing: headings that merely name something are then no cards. */
function isMarked(drafted: readonly FoundCard[], announced: boolean): boolean {
  return (
    drafted.some(({ recognizer }) => MARKING.has(recognizer)) ||
    (!announced && drafted.filter(({ recognizer }) => ASKING.has(recognizer)).length >= ENOUGH_ASKED)
  );
}

/** Lets every recognizer in turn read what is left of a document. `name`: that of its file, without extension. */
export function readNotes(
  document: NotesDocument,
  settings: ReadingSettings,
  topics: boolean,
  name: string,
): NotesReading {
  const claims = claimsOver(document);
  const { regions, findings } = ignoredRegions(document);
  for (const { first, last } of regions) claims.take(first, last, IGNORED);
  const drafted: FoundCard[] = [];
  const { topics: named, ...reading } = genreOf(document, name);
  let siblings = 0;
  for (const recognizer of recognizersFor(settings.mode)) {
    if (recognizer.needs?.some((needed) => document.source.text.includes(needed)) === false) continue;
    const fixed = settings.mode === 'headings' ? { cardLevel: settings.level } : {};
    const allowed =
      topics &&
      !reading.faq &&
      !isMarked(drafted, reading.announced) &&
      (named || settings.mode !== 'auto' || drafted.length * HEADINGS_PER_CARD >= document.headings.length);
    const drafts = recognizer.find(document, {
      claims,
      topics: allowed,
      found: drafted.length,
      ...reading,
      forced: settings.mode !== 'auto',
      ...fixed,
    });
    const groups = new Map<number, number>();
    for (const draft of drafts) {
      const explicitId = draft.explicitId ?? idComment(document, draft.start[0]);
      const siblingGroup = draft.sibling === undefined ? undefined : (groups.get(draft.sibling) ?? siblings++);
      if (draft.sibling !== undefined && siblingGroup !== undefined) groups.set(draft.sibling, siblingGroup);
      const card = finishDraft(document, draft, { explicitId, siblingGroup });
      if (card === undefined) continue;
      const [first, last] = draft.claim ?? [draft.start[0], draft.last];
      claims.take(first, last, drafted.length);
      drafted.push({ card, draft, recognizer: recognizer.name });
    }
  }
  const found = [...drafted].sort(
    (one, two) => one.draft.start[0] - two.draft.start[0] || one.draft.start[1] - two.draft.start[1],
  );
  return { found, claims, drafted, findings };
}
