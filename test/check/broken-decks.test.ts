import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts } from './world.ts';

const ROOT = join(import.meta.dirname, '../fixtures/check');
/** A planted fault: `⟦rule¦text it is about⟧`. */
const PLANT = /⟦([a-z-]+)¦([\s\S]*?)⟧/g;

interface Planted {
  readonly text: string;
  /** `rule offset-offset`, in order. */
  readonly faults: readonly string[];
}

function dig(marked: string): Planted {
  const faults: string[] = [];
  let text = '';
  let position = 0;
  for (const match of marked.matchAll(PLANT)) {
    const [whole, rule = '', about = ''] = match;
    text += marked.slice(position, match.index);
    faults.push(`${rule} ${text.length}-${text.length + about.length}`);
    text += about;
    position = match.index + whole.length;
  }
  return { text: text + marked.slice(position), faults };
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const files = readdirSync(join(ROOT, name)).map(
    (file) => [file, dig(readFileSync(join(ROOT, name, file), 'utf8'))] as const,
  );

  it('gives every planted fault at its exact characters and none besides', () => {
    const found = checkTexts(Object.fromEntries(files.map(([file, { text }]) => [file, text])));
    const seen = found.map(({ file, rule, span }) => `${file} ${rule} ${span.start.offset}-${span.end.offset}`);
    expect(seen).toEqual(files.flatMap(([file, { faults }]) => faults.map((fault) => `${file} ${fault}`)));
  });

  it('gives lines and columns that lead to the same characters', () => {
    for (const [file, { text }] of files) {
      for (const { span } of checkTexts({ [file]: text })) {
        for (const { line, column, offset } of [span.start, span.end]) {
          const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
          const before = [...(lines[line - 1] ?? '')].slice(0, column - 1).join('');
          expect(text.slice(offset - before.length, offset)).toBe(before);
        }
      }
    }
  });
});
