import type { NotesDocument } from '../markdown/document.ts';
import type { Finding } from '../markdown/finding.ts';
import { lineText, spanBetween, spanOfLines } from '../markdown/source.ts';
import type { CanonicalHeader } from './deck.ts';

/** Which shapes an author wants read: everything (`auto`), or one shape only. */
export const CARD_MODES = ['auto', 'none', 'headings', 'labels', 'tables', 'prompts', 'separators', 'cloze'] as const;

export type CardMode = (typeof CARD_MODES)[number];

/** Keys of the `mdrill` map in front matter that say how a file is read; all others are settings of other rooms. */
export const READING_KEYS = ['deck', 'id', 'source', 'hash', 'cards', 'level', 'topics', 'time'] as const;

/** What the front matter of a file says about how it is read. */
export interface ReadingSettings {
  readonly mode: CardMode;
  /** Level of the headings that are cards in mode `headings`. */
  readonly level: number;
  readonly topics?: boolean;
  readonly title?: string;
  readonly language?: string;
  readonly tags: readonly string[];
  readonly id?: string;
  readonly canonical?: CanonicalHeader;
  readonly timeLimitSeconds?: number;
  /** The rest of the `mdrill` map. */
  readonly others: Readonly<Record<string, unknown>>;
}

type Data = Readonly<Record<string, unknown>>;

const DEFAULT_LEVEL = 2;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMode(value: unknown): value is CardMode {
  return CARD_MODES.some((mode) => mode === value);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

function tagsOf(value: unknown): readonly string[] {
  const listed = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,，\s]+/) : [];
  return [...new Set(listed.flatMap((tag) => text(tag)?.replace(/^#/, '') ?? []))].filter((tag) => tag !== '');
}

function canonicalOf(data: Data): CanonicalHeader | undefined {
  const form = data['deck'];
  const id = text(data['id']);
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) return undefined;
  const source = text(data['source']);
  const hash = text(data['hash']);
  return { form, id: id ?? '', ...(source === undefined ? {} : { source }), ...(hash === undefined ? {} : { hash }) };
}

/** The place of a key in front matter, or its first line. */
function placeOf(document: NotesDocument, key: string): Finding['span'] {
  for (let line = 1; line < document.frontMatter.bodyLine; line++) {
    const found = new RegExp(`(?:^|[\\s{,"'])(${key})["']?\\s*:`).exec(lineText(document.source, line));
    if (found === null) continue;
    const index = found.index + found[0].indexOf(key);
    return spanBetween(document.source, [line, index], [line, index + key.length]);
  }
  return spanOfLines(document.source, 0, 0);
}

/** Reads the front matter of a document; values that make no sense are findings and count as absent. */
export function readSettings(document: NotesDocument): {
  readonly settings: ReadingSettings;
  readonly findings: readonly Finding[];
} {
  const { data } = document.frontMatter;
  const ours = data['mdrill'];
  const map = isData(ours) ? ours : {};
  const findings: Finding[] = [];
  const refuse = (key: string, expected: string): void => {
    findings.push({
      rule: 'setting-invalid',
      severity: 'warning',
      span: placeOf(document, key),
      params: { key, expected },
    });
  };
  const { cards, level, topics, time, deck } = {
    cards: map['cards'],
    level: map['level'],
    topics: map['topics'],
    time: map['time'],
    deck: map['deck'],
  };
  if (cards !== undefined && !isMode(cards) && cards !== false) refuse('cards', CARD_MODES.join(', '));
  const isLevel = typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6;
  if (level !== undefined && !isLevel) refuse('level', '1–6');
  if (topics !== undefined && typeof topics !== 'boolean') refuse('topics', 'true, false');
  const canonical = canonicalOf(map);
  if (deck !== undefined && canonical === undefined) refuse('deck', '1');
  const off = ours === false || cards === false;
  const title = text(data['title']) ?? text(data['name']);
  const language = text(data['language']) ?? text(data['lang']);
  const id = text(map['id']);
  const others = Object.entries(map).filter(([key]) => !READING_KEYS.some((own) => own === key));
  const settings: ReadingSettings = {
    mode: off ? 'none' : isMode(cards) ? cards : isLevel ? 'headings' : 'auto',
    level: isLevel ? level : DEFAULT_LEVEL,
    tags: tagsOf(data['tags'] ?? data['tag']),
    others: Object.fromEntries(others),
    ...(typeof topics === 'boolean' ? { topics } : {}),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(id === undefined ? {} : { id }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(typeof time === 'number' && time > 0 ? { timeLimitSeconds: Math.round(time) } : {}),
  };
  return { settings, findings };
}
