import type { NotesDocument } from '../../markdown/document.ts';
import type { LineKind } from '../../markdown/line.ts';
import { headingAbove } from '../../markdown/outline.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { deckSigns } from './deck-signs.ts';
import { isStructural } from './lines.ts';
import { ownSeparator, ownSign } from './own-separator.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';

const SEPARATOR = /^(.*?\S)\s*(:::?)(?!:)\s*(\S.*)$/u;
/** `front;;back`, `front → back`: the separator of one's own; one `;` more asks both ways. */
const separatorOf = (own: string): RegExp =>
  new RegExp(`^(.*?\\S)\\s*(${own === ';;' ? ';;;?' : own.replace(/[|^]/g, '\\$&')})\\s*(\\S.*)$`, 'u');
const PROPERTY =
  /^(?:card-[\w-]+|id|collapsed|tags?|title|alias|aliases|type|deck|template|public|heading|background-color|icon|created|updated|status|source|author|logseq\.[\w.-]+|[\w-]+-id)$/i;
/** `std::vector<int>`, `Foo::bar()`: a name in some language, and no card even in a deck. */
const QUALIFIED_NAME = /\bstd::|\w::~?\w+[<(]|\w::\w+::\w/;
/** A property below an outline item. */
const KEY = /^[a-z][\w-]*::\s/;
/** Properties of a page stand before everything else. */
function propertiesEnd({ lines, frontMatter }: NotesDocument): number {
  let at = frontMatter.bodyLine;
  while (lines[at]?.kind === 'text' && KEY.test(lines[at]?.content ?? '')) at++;
  return lines[at] === undefined || lines[at]?.kind === 'blank' ? at : frontMatter.bodyLine;
}

const ENDS: ReadonlySet<LineKind> = new Set(['blank', 'heading', 'rule', 'comment', 'meta']);
const TAGS_ONLY = /^(?:#[^\s#]+\s*)+$/;
const CODE_SPAN = /`[^`]*`/g;
const DECK_TAG = /\s*#(?:flashcards?|cards?|anki|spaced)(?:\/[\p{L}\p{N}/_-]+)?(?=\s|$)/giu;

function onOneLine(document: NotesDocument, claims: Claims, at: number, separator: RegExp): readonly Draft[] {
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || !claims.isFree(at)) return [];
  const hidden = line.content.replace(CODE_SPAN, (code) => '\u0001'.repeat(code.length));
  const found = separator.exec(hidden);
  if (found === null || (found[2] === '::' && PROPERTY.test(found[1] ?? ''))) return [];
  const isForward = found[2] !== ':::' && found[2] !== ';;;';
  if (QUALIFIED_NAME.test(hidden)) return [];
  if (line.kind === 'text' && line.indent > 0 && KEY.test(line.content)) return [];
  const frontLength = (found[1] ?? '').length;
  const from = line.contentStart + line.content.length - (found[3]?.length ?? 0);
  const front = line.content.slice(0, frontLength);
  const back = line.text.slice(from).trim().replace(DECK_TAG, '');
  const heading = headingAbove(document.headings, at);
  const forward: Draft = { start: [at, line.contentStart], last: at, front, back, heading, kind: 'qa' };
  if (isForward) return [forward];
  return [
    { ...forward, sibling: at },
    { ...forward, start: [at, from], front: back, back: front, sibling: at },
  ];
}

/** Whether a line is what separates question and answer: `?`, `??`, or the sign of one's own. */
const isSign = (document: NotesDocument, at: number, own: string | undefined): boolean => {
  const { kind, content } = document.lines[at] ?? {};
  return kind === 'text' && (content === '?' || content === '??' || content === own);
};

/** `?` or `??` alone on a line, the question above it (not above `floor`), the answer below up to a blank line. */
function onManyLines(
  document: NotesDocument,
  claims: Claims,
  at: number,
  floor: number,
  own: string | undefined,
): readonly Draft[] {
  if (!isSign(document, at, own)) return [];
  const isText = (line: number): boolean =>
    isStructural(document.lines[line]) && document.lines[line]?.kind !== 'heading' && claims.isFree(line);
  let first = at;
  const belongs = (line: number): boolean =>
    isText(line) && !isSign(document, line, own) && !TAGS_ONLY.test(document.lines[line]?.content ?? '');
  while (first > floor && belongs(first - 1)) first--;
  let last = at;
  while (
    last + 1 < document.lines.length &&
    !ENDS.has(document.lines[last + 1]?.kind ?? 'meta') &&
    !isSign(document, last + 1, own)
  )
    last++;
  if (first === at || last === at) return [];
  const heading = headingAbove(document.headings, at);
  const text = document.lines
    .slice(first, at)
    .map((line) => line.content)
    .join(' ');
  const forward: Draft = {
    start: [first, document.lines[first]?.contentStart ?? 0],
    last,
    front: text,
    back: [{ first: at + 1, last }],
    heading,
    kind: 'qa',
  };
  if (document.lines[at]?.content !== '??') return [forward];
  const answer = document.lines
    .slice(at + 1, last + 1)
    .map((line) => line.content)
    .join(' ');
  const start = [at + 1, document.lines[at + 1]?.contentStart ?? 0] as const;
  return [
    { ...forward, sibling: at },
    { ...forward, start, front: answer, back: [{ first, last: at - 1 }], claim: [first, last], sibling: at },
  ];
}

function allOnManyLines(document: NotesDocument, claims: Claims, own: string | undefined): readonly Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  document.lines.forEach((_, at) => {
    const found = onManyLines(document, claims, at, floor, own);
    drafts.push(...found);
    floor = found[0] === undefined ? floor : found[0].last + 1;
  });
  return drafts;
}

function find(document: NotesDocument, { claims, forced }: Surroundings): readonly Draft[] {
  const { isDeck, mostlySeparated } = deckSigns(document);
  const many = allOnManyLines(document, claims, isDeck ? ownSign(document) : undefined);
  if (!isDeck && !mostlySeparated && !forced) return many;
  const taken = new Set(
    many.flatMap(({ start, last }) => Array.from({ length: last - start[0] + 1 }, (_, offset) => start[0] + offset)),
  );
  const own = isDeck && !mostlySeparated ? ownSeparator(document) : undefined;
  const separator = own === undefined ? SEPARATOR : separatorOf(own);
  const first = isDeck && !mostlySeparated ? propertiesEnd(document) : 0;
  return [
    ...many,
    ...document.lines.flatMap((_, at) =>
      at < first || taken.has(at) ? [] : onOneLine(document, claims, at, separator),
    ),
  ];
}

/** `front::back` and its relatives, in files that show that they are decks. */
export const inlineSeparator: Recognizer = {
  name: 'inline-separator',
  rule: '`front::back` (`:::` both ways) where the file has a flashcard tag or is made of such lines; `?` (`??` both ways) alone between question and answer. In a tagged or scheduled deck also any other separator most entries share.',
  examples: [
    {
      title: 'a tagged file',
      text: '#flashcards\n\nSIGKILL::signal 9\nuser space:::kernel space\n',
      cards: [
        { front: 'SIGKILL', kind: 'qa', line: 3 },
        { front: 'user space', kind: 'qa', line: 4 },
        { front: 'kernel space', kind: 'qa', line: 4 },
      ],
    },
    {
      title: 'a question mark between',
      text: 'Largest page on x86\n?\n1 GiB\n',
      cards: [{ front: 'Largest page on x86', kind: 'qa', line: 1 }],
    },
    {
      title: 'a separator of one’s own in a scheduled deck',
      text: '# Ships\n\n- What holds a ship?;;An anchor.\n<!--SR:!2025-08-27,1,230-->\n- What lifts it?;;A lock.\n- What marks the way?;;A buoy.\n',
      cards: [
        { front: 'What holds a ship?', kind: 'qa', line: 3 },
        { front: 'What lifts it?', kind: 'qa', line: 5 },
        { front: 'What marks the way?', kind: 'qa', line: 6 },
      ],
    },
    {
      title: 'code and addresses in prose',
      text: 'Use std::vector here.\n\nThe loopback is ::1 and Foo::bar calls it.\n',
      cards: [],
    },
  ],
  find,
};
