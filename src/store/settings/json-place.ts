/** A place in a text, for a person: 1-based, columns in code points. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON; undefined when it is JSON. The messages of `JSON.parse` name a place only sometimes. */
export function jsonErrorPlace(text: string): TextPlace | undefined {
  const failure = failureIn(text);
  return failure === undefined ? undefined : placeAt(text, failure);
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const line = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(line)].length + 1 };
}

const SPACE = /[ \t\r\n]*/y;
const KEY = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = new RegExp(`${KEY.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'uy');

/** Offset of the first character that cannot be there. Open brackets are kept in a list, so depth costs no stack. */
function failureIn(text: string): number | undefined {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeCharacter = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const takeKey = () => {
    take(SPACE);
    return take(KEY) && takeCharacter(':');
  };
  for (;;) {
    // A value begins here.
    if (takeCharacter('{')) {
      if (!takeCharacter('}')) {
        open.push('{');
        if (!takeKey()) return at;
        continue;
      }
    } else if (takeCharacter('[')) {
      if (!takeCharacter(']')) {
        open.push('[');
        continue;
      }
    } else if (!take(SCALAR)) {
      return at;
    }
    // A value has ended: close what ends with it, up to the next comma.
    while (open.length > 0 && takeCharacter(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      take(SPACE);
      return at === text.length ? undefined : at;
    }
    if (!takeCharacter(',')) return at;
    if (open.at(-1) === '{' && !takeKey()) return at;
  }
}
