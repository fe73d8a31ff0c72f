import type { NotesDocument } from '../../markdown/document.ts';
import { rememberedLast } from '../../markdown/remembered.ts';
import { Sign } from '../../markdown/signs.ts';
import { lineText } from '../../markdown/source.ts';
import { LONGEST_LINE } from '../longest-line.ts';

/** What a file shows of being a deck in the dialect of another tool. */
export interface DeckSigns {
  /** A tag or scheduling data says that the file holds flash cards. */
  readonly isDeck: boolean;
  /** Most of its lines are `front::back`. */
  readonly mostlySeparated: boolean;
}

const DECK_TAG = /(?:^|\s)#(?:flashcards?|cards?|anki|spaced)(?:\/[\p{L}\p{N}/_-]+)?(?=\s|$)/iu;
const DECK_TAG_NAME = /^#?(?:flashcards?|cards?|anki)(?:\/|$)/i;
const SCHEDULING = /<!--\s*SR:|card-last-interval::|card-repeats::/;
const PAIR = /^(?:[-*+]\s+)?(?!\w+::\w)\S.{0,200}?\S?\s?:::?\s?\S.*$/u;
const CODE_LIKE = /\w+::\w+\(|\bstd::|^\s*use\s|;\s*$|[{}]|->|::\d|\d::|\w::<|^[\da-f:]+$/i;
const ENOUGH_PAIRS = 3;
const MOSTLY = 0.6;

/** Reads the signs of a document once. */
export const deckSigns = rememberedLast((document: NotesDocument): DeckSigns => {
  const tags = document.frontMatter.data['tags'];
  const listed = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  let isDeck = listed.some((tag) => typeof tag === 'string' && DECK_TAG_NAME.test(tag));
  const scheduled = SCHEDULING.test(document.source.text);
  let pairs = 0;
  let others = 0;
  document.lines.forEach((line, at) => {
    if (line.kind === 'code' || line.kind === 'meta') return;
    if (scheduled && SCHEDULING.test(lineText(document.source, at))) isDeck = true;
    if (line.kind !== 'text' && line.kind !== 'item') return;
    if ((line.signs & Sign.hash) !== 0 && DECK_TAG.test(line.text)) isDeck = true;
    if (line.indent >= 4) return;
    if (
      line.text.includes('::') &&
      line.text.length <= LONGEST_LINE &&
      PAIR.test(line.content) &&
      !CODE_LIKE.test(line.content)
    )
      pairs++;
    else others++;
  });
  return { isDeck, mostlySeparated: pairs >= ENOUGH_PAIRS && pairs >= MOSTLY * (pairs + others) };
});
