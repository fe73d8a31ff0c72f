import { unitAt } from '../markdown/unit-at.ts';
import type { LinkFacts } from './facts.ts';
import type { IndexedText } from './indexed-text.ts';
import type { LineScan } from './line-scan.ts';
import { ANGLE, BRACKET, HASH, TEXT_FIRST } from './line-signs.ts';
import { folded, withoutSigns } from './prose.ts';

const CODE_SPAN = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const INLINE =
  /(!?)\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(<[^<>]*>|\S+)/g;
const IMAGE_TAG = /<img\b[^<>]*?\bsrc\s*=\s*["']([^"']+)["']/gi;
/** `https:`, `mailto:`, `//host`, `C:\…`: not a file beside this one. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i;
const HEADING = /^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$/;
const NAMED_ANCHOR = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"']+)["']/gi;
const SPACE = 0x20;
const DASH = 0x2d;
const EQUALS = 0x3d;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const HEADING_ID = /\{#([^\s{}]+)\}\s*$/;

/** Relative links, images and fragments of a text, outside code and comments, in order. */
export function readLinks(source: IndexedText, lines: LineScan): readonly LinkFacts[] {
  const links: LinkFacts[] = [];
  for (let index = 0; index < lines.roles.length; index++) {
    const signs = lines.signs[index] ?? 0;
    if ((signs & (BRACKET | ANGLE)) === 0 || lines.roles[index] !== 'text') continue;
    const raw = lines.visible[index] ?? '';
    const line = raw.includes('`') ? raw.replace(CODE_SPAN, (code) => ' '.repeat(code.length)) : raw;
    const start = source.lineStart(index + 1);
    const add = (match: RegExpExecArray, target: string, image: boolean): void => {
      const bare = target.startsWith('<') ? target.replace(/^<(.*)>$/, '$1') : target;
      if (bare === '' || ELSEWHERE.test(bare)) return;
      const at = start + match.index + match[0].lastIndexOf(bare);
      links.push({ target: bare, image, span: source.span(at, at + bare.length) });
    };
    if (line.includes('](')) for (const match of matchesIn(line, INLINE)) add(match, match[2] ?? '', match[1] === '!');
    if (line.includes(']:')) for (const match of matchesIn(line, DEFINITION)) add(match, match[1] ?? '', false);
    if ((signs & ANGLE) !== 0) for (const match of matchesIn(line, IMAGE_TAG)) add(match, match[1] ?? '', true);
  }
  return links;
}

/** Names a fragment may use for a place in this text: headings, `{#id}` and HTML anchors, in comparable form. */
export function readAnchors({ roles, signs, visible }: LineScan): readonly string[] {
  const anchors = new Set<string>();
  for (let index = 0; index < roles.length; index++) {
    const own = signs[index] ?? 0;
    const below = signs[index + 1] ?? 0;
    if ((own & (HASH | ANGLE)) === 0 && (below & TEXT_FIRST) !== 0) continue;
    if (roles[index] !== 'text') continue;
    const line = visible[index] ?? '';
    let name = (own & HASH) === 0 ? undefined : HEADING.exec(line)?.[1];
    if (name === undefined && roles[index + 1] === 'text' && isUnderline(visible[index + 1] ?? '')) name = line;
    if (name !== undefined) {
      const id = name.includes('{#') ? HEADING_ID.exec(name) : null;
      anchors.add(comparableAnchor(id === null ? name : name.slice(0, id.index)));
      if (id?.[1] !== undefined) anchors.add(comparableAnchor(id[1]));
    }
    if ((own & ANGLE) === 0) continue;
    for (const [, named = ''] of matchesIn(line, NAMED_ANCHOR)) anchors.add(comparableAnchor(named));
  }
  return [...anchors];
}

function isUnderline(line: string): boolean {
  if (line === '') return false;
  const first = unitAt(line, 0);
  return (first === SPACE || first === DASH || first === EQUALS) && UNDERLINE.test(line);
}

/**
 * Letters and digits only: code hosts disagree about the rest of a heading's fragment.
 * A number that tells equal headings apart goes too.
 */
export function comparableAnchor(text: string): string {
  const decoded = text.includes('%') ? decode(text) : text;
  return withoutSigns(folded(decoded.includes('](') ? decoded.replaceAll(LINK, '$1') : decoded));
}

/** Percent-decoding that leaves what is not encoded properly as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All matches of a global pattern, as `matchAll` finds them, which first makes a copy of the pattern each time. */
function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
