import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { madeOnce } from '../../markdown/remembered.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { isWhollyBold } from '../label.ts';
import { isTips } from '../vocabulary/index.ts';
import { fieldOf, glossOf } from './gloss.ts';
import { draftsOnLines, isStructural, lastFilled } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { isInGlossary, type Section, sectionsOf } from './sections.ts';
import { termHeadings } from './term-headings.ts';

const DEFINITION = /^\s{0,3}:\s+\S/;
/** `*term:*` alone on its line. */
const SLANTED = /^(\*|_)[^*_]{1,60}[:：]?\1[:：]?$/;
/** `*[HTML]: HyperText Markup Language`, as Markdown Extra writes it. */
const ABBREVIATION = /^\*\[([^\]]{1,60})\]:\s+(\S.*)$/;
const TERM_TAG = /<dt(?:\s[^>]*)?>(.*?)<\/dt>/gis;
const MEANING_TAG = /^\s*<dd(?:\s[^>]*)?>(.*?)<\/dd>/is;

/** The draft of a term whose meaning begins on the line below it, when there is one. */
function definitionBelow(document: NotesDocument, claims: Claims, at: number): Draft | undefined {
  const line = document.lines[at];
  const above = document.lines[at - 1];
  if (line?.kind !== 'text' || above?.kind !== 'text' || !line.content.startsWith(':')) return undefined;
  if (!DEFINITION.test(line.text) || !claims.areFree(at - 1, at + 1)) return undefined;
  if (DEFINITION.test(above.text) || above.indent >= 2 || above.content.length > 120) return undefined;
  let last = at;
  for (let next = at + 1; next < document.lines.length; next++) {
    const below = document.lines[next];
    const goes = below?.kind === 'text' && (DEFINITION.test(below.text) || below.indent >= 2);
    if (below?.kind !== 'blank' && !goes) break;
    if (goes) last = next;
  }
  return {
    start: [at - 1, above.contentStart],
    last,
    front: above.content,
    back: [{ first: at, last, from: line.text.indexOf(':') + 1 }],
    heading: headingAbove(document.headings, at),
    kind: 'term',
  };
}

/** The draft of an abbreviation, `*[term]: meaning`, when a line is one. */
function abbreviationAt(document: NotesDocument, claims: Claims, at: number): Draft | undefined {
  const line = document.lines[at];
  if (line?.kind !== 'text' || !line.content.startsWith('*[') || !claims.isFree(at)) return undefined;
  const found = ABBREVIATION.exec(line.content);
  if (found === null) return undefined;
  const index = line.contentStart + 2;
  const from = line.contentStart + line.content.length - (found[2]?.length ?? 0);
  const heading = headingAbove(document.headings, at);
  const back = [{ first: at, last: at, from }];
  return { start: [at, index], last: at, front: found[1] ?? '', back, heading, kind: 'term' };
}

/** Items or lines `term: meaning` in a section that says it is a glossary. */
function glosses(
  document: NotesDocument,
  { claims, genre, glossary }: Surroundings,
  taken: ReadonlySet<number>,
): readonly Draft[] {
  const fields = madeOnce(() => repeatedFields(document));
  return sectionsOf(document).flatMap((section) => {
    const title = document.headings[section.heading]?.content ?? '';
    if (isTips(title) || taken.has(section.heading)) return [];
    const named = glossary || isInGlossary(document, section.heading);
    if (!named && (genre === 'project' || !isIntroduced(document, section))) return [];
    const above = named ? termsAbove(document, section, claims, fields()) : [];
    if (above.length > 0) return above;
    const drafts: Draft[] = [];
    for (let at = section.first; at < section.end; at++) {
      const line = document.lines[at];
      if (!isStructural(line) || !claims.isFree(at) || line.indent >= 2) continue;
      if (document.lines[at + 1]?.kind === 'rule') continue;
      const found = glossOf(line.content);
      if (found === undefined || (!named && !found.marked) || fields().has(fieldOf(line.content))) continue;
      let end = at + 1;
      while (end < section.end && (document.lines[end]?.indent ?? 0) >= 2 && document.lines[end]?.kind !== 'blank')
        end++;
      const last = Math.max(at, lastFilled(document, at, end));
      const from = line.contentStart + line.content.length - found.meaning.length;
      drafts.push({
        start: [at, line.contentStart],
        last,
        front: found.term,
        back: [{ first: at, last, from }],
        heading: section.heading,
        kind: 'term',
      });
    }
    return drafts.length >= 2 ? drafts : [];
  });
}

/** Labels that many lines of a document begin with (`定义：`, `Meaning:`): fields of terms, and no terms. */
function repeatedFields(document: NotesDocument): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, content } of document.lines) {
    const label = kind === 'text' || kind === 'item' ? fieldOf(content) : '';
    if (label === '') continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    all++;
  }
  const repeated = [...counts].filter(([, count]) => count >= 2);
  const share = repeated.reduce((sum, [, count]) => sum + count, 0);
  return new Set(share * 2 >= all ? repeated.map(([label]) => label) : []);
}

/** In a glossary, bold lines above what they mean, and items that are a name with a nested meaning. */
function termsAbove(
  document: NotesDocument,
  section: Section,
  claims: Claims,
  fields: ReadonlySet<string>,
): readonly Draft[] {
  const terms: number[] = [];
  let items = 0;
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line === undefined || line.indent >= 2 || !claims.isFree(at)) continue;
    const below = document.lines[at + 1];
    const nested =
      line.kind === 'item' && below?.kind === 'item' && below.indent >= 2 && glossOf(line.content) === undefined;
    if (line.kind === 'item') items++;
    const isSet = isWhollyBold(line.content) || SLANTED.test(line.content);
    const field = fieldOf(line.content);
    const aboveField = field === '' && isStructural(below) && fields.has(fieldOf(below.content));
    if (nested || (line.kind === 'text' && ((isSet && !fields.has(field)) || aboveField))) terms.push(at);
  }
  if (terms.length * 2 < items) return [];
  return terms.flatMap((term, index): readonly Draft[] => {
    const { content = '', contentStart = 0 } = document.lines[term] ?? {};
    let end = terms[index + 1] ?? section.end;
    for (let at = term + 1; at < end; at++) if (document.lines[at]?.kind === 'rule' || !claims.isFree(at)) end = at;
    const last = lastFilled(document, term + 1, end);
    const place = { start: [term, contentStart], last, front: content, heading: section.heading } as const;
    return last <= term ? [] : [{ ...place, back: [{ first: term + 1, last }], kind: 'term' }];
  });
}

const INTRODUCES = /\b(?:definitions?|glossary|terminology)\b|术语|術語|名词解释|名詞解釋/i;
const INTRODUCTION = 3;

/** Whether one of the first lines of a section says that terms and their meanings follow. */
function isIntroduced(document: NotesDocument, section: Section): boolean {
  let filled = 0;
  for (let at = section.first; at < section.end && filled < INTRODUCTION; at++) {
    const line = document.lines[at];
    if (line === undefined || line.kind === 'blank') continue;
    filled++;
    if ((line.kind === 'text' || line.kind === 'item') && endsAsLead(line.content) && INTRODUCES.test(line.content))
      return true;
  }
  return false;
}

const endsAsLead = (content: string): boolean => /[:：][\s*_]*$|https?:\/\/\S+$/.test(content);

/** `<dl><dt>term</dt><dd>meaning</dd></dl>` */
function definitionTags(document: NotesDocument, claims: Claims): readonly Draft[] {
  const drafts: Draft[] = [];
  document.lines.forEach((line, at) => {
    if (line.kind !== 'markup' || !/<dt[\s>]/i.test(line.text) || !claims.isFree(at)) return;
    let last = at;
    while (last < at + 40 && !/<\/dl>/i.test(document.lines[last]?.text ?? '</dl>')) last++;
    const text = document.lines
      .slice(at, last + 1)
      .map((each) => each.text)
      .join('\n');
    const [first] = [...text.matchAll(TERM_TAG)];
    const meaning = first === undefined ? null : MEANING_TAG.exec(text.slice(first.index + first[0].length));
    const own = text.split('\n', 1)[0]?.indexOf('<dt') ?? 0;
    if (first === undefined || meaning === null || first.index !== own) return;
    const end = at + text.slice(0, first.index + first[0].length + meaning[0].length).split('\n').length - 1;
    drafts.push({
      start: [at, line.text.indexOf('<dt')],
      last: end,
      front: first[1] ?? '',
      back: (meaning[1] ?? '').trim(),
      heading: headingAbove(document.headings, at),
      kind: 'term',
    });
  });
  return drafts;
}

/** Terms and what they mean. */
export const definitions: Recognizer = {
  name: 'definitions',
  rule: 'Definition lists (`: meaning` under a term, `<dl>`, `*[term]: meaning`). In a glossary, by the name of the file, the title, the section or a line that introduces it: `term: meaning`, `term – meaning` or a tab between, bold lines and items above their meaning, and headings over a text.',
  examples: [
    {
      title: 'a definition list',
      text: 'Latency\n: time until the answer\n\nJitter\n: how it varies\n',
      cards: [
        { front: 'Latency', kind: 'term', line: 1 },
        { front: 'Jitter', kind: 'term', line: 4 },
      ],
    },
    {
      title: 'a glossary',
      text: '## 术语表\n\n- **QPS**：每秒请求数\n- **RT**：响应时间\n',
      cards: [
        { front: 'QPS', kind: 'term', line: 3 },
        { front: 'RT', kind: 'term', line: 4 },
      ],
    },
    {
      title: 'tags',
      text: '<dl>\n<dt>RPO</dt>\n<dd>how much may be lost</dd>\n</dl>\n',
      cards: [{ front: 'RPO', kind: 'term', line: 2 }],
    },
    {
      title: 'terms that a line introduces',
      text: '## Queues\n\nShort definitions of what follows:\n\n1. **Broker**: keeps messages.\n2. **Offset**: a place in a log.\n',
      cards: [
        { front: 'Broker', kind: 'term', line: 5 },
        { front: 'Offset', kind: 'term', line: 6 },
      ],
    },
    {
      title: 'a glossary of headings',
      text: '# Storage glossary\n\n## Shard\n\nA part of a table.\n\n## Replica\n\nA copy of a part.\n',
      cards: [
        { front: 'Shard', kind: 'term', line: 3 },
        { front: 'Replica', kind: 'term', line: 7 },
      ],
    },
    { title: 'key and value outside a glossary', text: '## Facts\n\nHost: db1\nPort: 5432\n', cards: [] },
  ],
  find: (document, around) => {
    const { claims } = around;
    const lists = draftsOnLines(document, (at) => definitionBelow(document, claims, at));
    const short = draftsOnLines(document, (at) => abbreviationAt(document, claims, at));
    const tags = definitionTags(document, claims);
    const terms = lists.length + tags.length > 0 ? [] : termHeadings(document, around);
    const taken = new Set<number>();
    let term = 0;
    document.headings.forEach(({ line }, index) => {
      while ((terms[term]?.last ?? line) < line) term++;
      if ((terms[term]?.start[0] ?? line + 1) <= line) taken.add(index);
    });
    return [...lists, ...tags, ...(short.length > 0 ? short : [...terms, ...glosses(document, around, taken)])];
  },
};
