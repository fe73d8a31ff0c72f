import type { NotesDocument } from '../../markdown/document.ts';
import { plainLine } from '../clean/front.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { isAnswerKey } from '../vocabulary/index.ts';
import { isEmpty } from './lines.ts';

/** What a key at the end of a text says of one question. */
export interface KeyEntry {
  readonly letters: ReadonlySet<string>;
  readonly line: number;
  /** Why, when the key says so: text after the letters on the same line. */
  readonly why: string;
}

/** `3. B`, `3) B, D`, `Q3: **B** – why`, `| 3 | B |`, `第3题：B`. */
const ENTRY =
  /(?:^|[\s|,，;；、])(?:q|question|第)?\s*(\d{1,3})\s*(?:题|題)?\s*(?:[.)、．:：|–—-]|\s)\s*[(（]?\s*([a-h](?:\s*[,，、&/]\s*[a-h]\b|[a-h]{0,4}))(?![\p{L}\p{N}'’])[)）]?/giu;
/** `1-5: ABCDA` */
const RANGE = /(\d{1,3})\s*[-–—~～至]\s*(\d{1,3})\s*[:：.、]?\s*([a-h\s]{2,40})(?![a-z])/giu;

const lettersOf = (text: string): ReadonlySet<string> =>
  new Set([...text.toUpperCase().matchAll(/[A-H]/g)].map(([letter]) => letter));

/** Whether a line announces a key: a heading, a bold or plain line, or a summary that says so and nothing else. */
function announces(document: NotesDocument, at: number): boolean {
  const line = document.lines[at];
  if (line === undefined || !['heading', 'text', 'markup', 'item', 'quote'].includes(line.kind)) return false;
  const text = plainLine(line.content.replace(/<\/?(?:details|summary)[^>]*>/gi, ' ').replace(/^>\s*/, ''));
  return (
    isAnswerKey(text.split(/[:：]/)[0] ?? '') &&
    (line.kind !== 'text' || /[:：]|^\P{L}*\p{L}{1,12}( \p{L}{1,10})?$/u.test(text))
  );
}

/** The entries of all lines below the announcement of a key that stands after `first`; by number of question. */
export function answerKey(document: NotesDocument, first: number): ReadonlyMap<number, KeyEntry> {
  const entries = new Map<number, KeyEntry>();
  let inKey = false;
  for (let at = first; at < document.lines.length; at++) {
    const line = document.lines[at];
    if (line === undefined || isEmpty(line)) continue;
    if (announces(document, at)) inKey = true;
    else if (line.kind === 'heading') inKey = false;
    if (!inKey || line.text.length > LONGEST_LINE) continue;
    const text = line.text.replace(/\*\*|__|`|<[^<>]*>/g, '').replace(/\s+/g, ' ');
    const found = [...text.matchAll(ENTRY)];
    for (const range of text.matchAll(RANGE)) {
      const letters = (range[3] ?? '').replace(/\s/g, '').toUpperCase();
      const start = Number(range[1]);
      if (Number(range[2]) - start + 1 !== letters.length) continue;
      [...letters].forEach((letter, offset) => {
        entries.set(start + offset, { letters: new Set([letter]), line: at, why: '' });
      });
    }
    for (const entry of found) {
      const number = Number(entry[1]);
      if (entries.has(number)) continue;
      const rest = text.slice(entry.index + entry[0].length).replace(/^[\s|–—:：.。,，-]+/, '');
      const why = found.length === 1 && line.kind !== 'table-row' ? rest.trim() : '';
      entries.set(number, { letters: lettersOf(entry[2] ?? ''), line: at, why });
    }
  }
  return entries;
}
