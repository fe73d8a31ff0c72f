/** Letters that are compared one by one; what differs in longer texts is estimated from this much of it. */
const MOST_LETTERS = 512;

/**
 * How many letters have to be put in, taken out, replaced or exchanged with their neighbour to make one text of the
 * other (optimal string alignment, after Damerau and Levenshtein). Counts UTF-16 units. Where two texts differ over more
 * than `MOST_LETTERS`, what differs is taken to go on as it begins, so that the time a comparison takes is bounded.
 */
export function editDistance(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const longer = Math.max(left.length, right.length);
  if (longer <= MOST_LETTERS) return distanceOf(left, right);
  const part = distanceOf(left.slice(0, MOST_LETTERS), right.slice(0, MOST_LETTERS));
  return Math.max(longer - Math.min(left.length, right.length), Math.round((part * longer) / MOST_LETTERS));
}

function distanceOf(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isExchanged && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
