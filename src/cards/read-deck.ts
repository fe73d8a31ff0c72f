import { type NotesDocument, readDocument } from '../markdown/document.ts';
import type { Finding, Parsed } from '../markdown/finding.ts';
import { readCanonical } from './canonical/read-canonical.ts';
import type { Card } from './card.ts';
import { cleanHeading } from './clean/front.ts';
import type { Deck } from './deck.ts';
import { durationIn } from './duration.ts';
import { detectLanguage } from './language.ts';
import { readNotes } from './read-notes.ts';
import { type ReadingSettings, readSettings } from './settings.ts';

/** Hex digest of a text; passed in, so that this room needs no crypto module. */
export type HashFunction = (text: string) => string;

/** How a text is read. */
export interface ReadOptions {
  /** The file name without extension: the title when the text declares none, and a sign of what the text is for. */
  readonly name: string;
  /** Whether unlabelled headings over lists may become topics; `false` wins over front matter. Default true. */
  readonly topics?: boolean;
}

function titleOf(document: NotesDocument, settings: ReadingSettings, name: string): string {
  if (settings.canonical !== undefined) return settings.title ?? name;
  const first = document.headings.find((heading) => heading.level === 1);
  const headed = cleanHeading(first?.content ?? '');
  if (document.title >= 0 && headed !== '') return headed;
  return settings.title ?? (headed === '' ? name : headed);
}

/** Seconds for the whole deck: a duration in a quote between the title and the first section. */
function budgetOf(document: NotesDocument): number | undefined {
  const [first, second] = document.headings;
  const from = first?.level === 1 ? first.bodyStart : document.frontMatter.bodyLine;
  const to = (first?.level === 1 ? second?.line : first?.line) ?? document.lines.length;
  const quote = document.lines.slice(from, Math.min(to, from + 40)).find((line) => line.kind === 'quote');
  return quote === undefined ? undefined : durationIn(quote.text);
}

function cardsOf(
  document: NotesDocument,
  settings: ReadingSettings,
  topics: boolean,
  name: string,
): Parsed<readonly Card[]> {
  if (settings.canonical !== undefined && settings.mode !== 'none') return readCanonical(document);
  const reading = readNotes(document, settings, topics, name);
  return { value: reading.found.map(({ card }) => card), findings: reading.findings };
}

const byPlace = (one: Finding, two: Finding): number => one.span.start.offset - two.span.start.offset;

/** Reads Markdown, ordinary notes or a canonical deck, as a deck. Total: what is wrong with the text is a finding. */
export function readDeck(text: string, options: ReadOptions): Parsed<Deck> {
  const { value: document, findings } = readDocument(text);
  const { settings, findings: settingFindings } = readSettings(document);
  const topics = (options.topics ?? true) && (settings.topics ?? true);
  const cards = cardsOf(document, settings, topics, options.name);
  const budget = settings.canonical === undefined ? budgetOf(document) : settings.timeLimitSeconds;
  const deck: Deck = {
    title: titleOf(document, settings, options.name),
    language: settings.language ?? detectLanguage(text),
    tags: settings.tags,
    cards: cards.value,
    settings: settings.others,
    ...(settings.id === undefined ? {} : { id: settings.id }),
    ...(settings.canonical === undefined ? {} : { canonical: settings.canonical }),
    ...(budget === undefined ? {} : { timeLimitSeconds: budget }),
  };
  return { value: deck, findings: [...findings, ...settingFindings, ...cards.findings].sort(byPlace) };
}
