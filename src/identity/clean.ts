/**
 * Text as the exact comparison sees it: composed Unicode, runs of white space as one space, trimmed.
 * Case and punctuation stay, for `Map` and `map` are two questions.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
}

/** Number or numbered label in front of a question or heading: `3. `, `Q12: `, `第 4 题：`, `(2) `, `三、`. Never a bare `301:`. */
const ENUMERATION =
  /^(?:[([]?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})(?:[.)\]]\s+|、\s*)|(?:q|question|chapter|part|section|问题?|题目?)\s*\d{1,3}\s*[.):、]\s*|第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[题问章节]\s*[.):、]?\s*)(?=\S)/iu;

/** Marks that carry no meaning of their own, after NFKC. Operators such as `==` are not among them. */
const SENTENCE_MARKS = /[.,;:!?'"()[\]{}`*_~…‥·•、。｡「」『』《》〈〉【】〔〕“”‘’«»–—―-]/gu;

/**
 * Text as the lenient comparison sees it: compatibility forms resolved, lower case, without enumeration,
 * white space and the punctuation of sentences. Text inside code spans keeps its case and marks.
 */
export function foldText(text: string): string {
  return text
    .split(/(`+[^`]+`+)/u)
    .map((part, index) => (index % 2 === 1 ? part.replace(/`/gu, '') : foldProse(part, index === 0)))
    .join('')
    .replace(/\s+/gu, '');
}

function foldProse(text: string, first: boolean): string {
  const plain = text.normalize('NFKC');
  return (first ? dropEnumeration(plain) : plain).toLowerCase().replace(SENTENCE_MARKS, '');
}

/** A question or heading without its number. Expects compatibility forms resolved (NFKC). */
export function dropEnumeration(text: string): string {
  return text.trimStart().replace(ENUMERATION, '');
}

/** A section path for the lenient comparison. */
export function foldSection(section: readonly string[]): string {
  return section.map(foldText).join('\n');
}
