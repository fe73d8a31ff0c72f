import { LONGEST_LINE } from './longest-line.ts';

/** What an author has written at the end of a question for the tool: an id and tags. */
export interface Marks {
  /** The question without them. */
  readonly text: string;
  readonly id?: string;
  readonly tags: readonly string[];
}

const ATTRIBUTE = /\{\s*#([^{}\s]+)\s*\}$/;
const TAG = /(?:^|\s)#([\p{L}_][\p{L}\p{N}_/-]*)\s*$/u;

/** Takes `{#id}` and `#tags` off the end of a question. */
export function takeMarks(question: string): Marks {
  if (question.length > LONGEST_LINE) return { text: question, tags: [] };
  let text = question.trimEnd();
  if (!text.includes('#')) return { text, tags: [] };
  let id: string | undefined;
  const tags: string[] = [];
  for (;;) {
    const attribute = ATTRIBUTE.exec(text);
    if (attribute !== null) {
      id = attribute[1];
      text = text.slice(0, attribute.index).trimEnd();
      continue;
    }
    const tag = TAG.exec(text);
    if (tag === null || tag.index === 0) break;
    tags.unshift(tag[1] ?? '');
    text = text.slice(0, tag.index).trimEnd();
  }
  return { text, tags, ...(id === undefined ? {} : { id }) };
}
