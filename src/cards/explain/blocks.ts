import type { NotesDocument } from '../../markdown/document.ts';
import type { LineKind } from '../../markdown/line.ts';

/** What a block looks like to a person. */
export type BlockShape =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'quote'
  | 'code'
  | 'comment'
  | 'markup'
  | 'rule';

/** Lines that belong together; both ends inclusive. */
export interface Block {
  readonly first: number;
  readonly last: number;
  readonly shape: BlockShape;
}

const SHAPES: Readonly<Record<Exclude<LineKind, 'blank'>, BlockShape>> = {
  text: 'paragraph',
  item: 'list',
  heading: 'heading',
  underline: 'heading',
  rule: 'rule',
  'table-head': 'table',
  'table-rule': 'table',
  'table-row': 'table',
  quote: 'quote',
  code: 'code',
  comment: 'comment',
  markup: 'markup',
  meta: 'front-matter',
};

/**
 * The blocks of a document in order. `same` says whether two lines have the same owner: a block is never shared.
 * Indented text and blank lines between items belong to their list.
 */
export function blocksOf(document: NotesDocument, same: (one: number, two: number) => boolean): readonly Block[] {
  const blocks: Block[] = [];
  let blank = false;
  document.lines.forEach((line, at) => {
    if (line.kind === 'blank') {
      blank = true;
      return;
    }
    const shape = SHAPES[line.kind];
    const previous = blocks.at(-1);
    const nested =
      previous?.shape === 'list' && (shape === 'list' || (shape === 'paragraph' && (line.indent > 0 || !blank)));
    const continues =
      previous?.shape === shape &&
      shape !== 'rule' &&
      (shape !== 'heading' || line.kind === 'underline') &&
      (!blank || shape === 'code' || shape === 'front-matter');
    if (previous !== undefined && (nested || continues) && same(previous.last, at))
      blocks[blocks.length - 1] = { ...previous, last: at };
    else blocks.push({ first: at, last: at, shape });
    blank = false;
  });
  return blocks;
}
