import type { Parsed } from './finding.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Masking, maskText } from './mask.ts';
import { rememberedLast } from './remembered.ts';
import { type SourceText, splitLines } from './source.ts';

/** A text as far as every reader of it must know it: its lines, its front matter, and what below that is inert. */
export interface MaskedText {
  readonly source: SourceText;
  readonly frontMatter: Parsed<FrontMatter>;
  readonly masking: Masking;
}

/** Cuts a text into lines and masks it. Asked again about the same text, it answers at once. */
export const readMasked = rememberedLast((text: string): MaskedText => {
  const source = splitLines(text);
  const frontMatter = readFrontMatter(source);
  return { source, frontMatter, masking: maskText(source, frontMatter.value.bodyLine) };
});
