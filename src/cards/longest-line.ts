/**
 * Longer lines (UTF-16 units) are prose: they neither ask nor label anything, and are shown as they are. Patterns that
 * look for the end of something may take the square of a length, which is nothing for a line and minutes for a book.
 */
export const LONGEST_LINE = 4_096;
