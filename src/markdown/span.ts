/**
 * A place in a source text as a person sees it in an editor.
 * `line` and `column` are 1-based; `column` counts code points (an emoji outside the BMP is one), a tab is one, a BOM is none.
 * `offset` is the 0-based UTF-16 offset into the original text, so that `text.slice(start.offset, end.offset)` is the thing itself.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of source text; `end` is exclusive. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}
