import type { LinkFacts } from './facts.ts';
import type { IndexedText } from './indexed-text.ts';
import type { LineScan } from './line-scan.ts';

const CODE_SPAN = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const INLINE =
  /(!?)\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(<[^<>]*>|\S+)/g;
const IMAGE_TAG = /<img\b[^<>]*?\bsrc\s*=\s*["']([^"']+)["']/gi;
/** `https:`, `mailto:`, `//host`, `C:\…`: not a file beside this one. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i;
const HEADING = /^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$/;
const NAMED_ANCHOR = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"']+)["']/gi;
const HEADING_ID = /\{#([^\s{}]+)\}\s*$/;

/** Relative links, images and fragments of a text, outside code and comments, in order. */
export function readLinks(source: IndexedText, lines: LineScan): readonly LinkFacts[] {
  return proseLines(lines).flatMap(([number, raw]) => {
    if (!raw.includes('[') && !raw.includes('<')) return [];
    const line = raw.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
    const start = source.lineStart(number);
    const found = [
      ...[...line.matchAll(INLINE)].map((match) => ({ match, target: match[2] ?? '', image: match[1] === '!' })),
      ...[...line.matchAll(DEFINITION)].map((match) => ({ match, target: match[1] ?? '', image: false })),
      ...[...line.matchAll(IMAGE_TAG)].map((match) => ({ match, target: match[1] ?? '', image: true })),
    ];
    return found.flatMap(({ match, target, image }): readonly LinkFacts[] => {
      const bare = target.replace(/^<(.*)>$/, '$1');
      if (bare === '' || ELSEWHERE.test(bare)) return [];
      const at = start + match.index + match[0].lastIndexOf(bare);
      return [{ target: bare, image, span: source.span(at, at + bare.length) }];
    });
  });
}

/** Names a fragment may use for a place in this text: headings, `{#id}` and HTML anchors, in comparable form. */
export function readAnchors(lines: LineScan): readonly string[] {
  const anchors = new Set<string>();
  const all = proseLines(lines);
  all.forEach(([number, line], position) => {
    const next = all[position + 1];
    const underlined = next?.[0] === number + 1 && /^ {0,3}(?:=+|-+)\s*$/.test(next[1]);
    const heading = (line.includes('#') ? HEADING.exec(line)?.[1] : undefined) ?? (underlined ? line : undefined);
    if (heading !== undefined) {
      anchors.add(comparableAnchor(heading.replace(HEADING_ID, '')));
      const id = HEADING_ID.exec(heading)?.[1];
      if (id !== undefined) anchors.add(comparableAnchor(id));
    }
    if (!line.includes('<')) return;
    for (const [, name = ''] of line.matchAll(NAMED_ANCHOR)) anchors.add(comparableAnchor(name));
  });
  return [...anchors];
}

/**
 * Letters and digits only: code hosts disagree about the rest of a heading's fragment.
 * A number that tells equal headings apart goes too.
 */
export function comparableAnchor(text: string): string {
  return decode(text)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Percent-decoding that leaves what is not encoded properly as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function proseLines(lines: LineScan): readonly (readonly [number, string])[] {
  return lines.visible.flatMap((line, index): readonly (readonly [number, string])[] =>
    lines.roles[index] === 'text' ? [[index + 1, line]] : [],
  );
}
