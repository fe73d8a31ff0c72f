import type { NotesDocument } from '../markdown/document.ts';
import { asks, endsInQuestionMark, orders } from './asking.ts';
import { cleanHeading } from './clean/front.ts';
import { CHANGELOG_HEADINGS, PROJECT_HEADINGS } from './vocabulary/genres.ts';
import { foldLabel } from './vocabulary/index.ts';

/** `notes` may hold unlabelled cards; `project` texts (READMEs, changelogs) hold only what says so itself. */
export type Genre = 'notes' | 'project';

const VERSION = /^\[?v?\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?\]?(?:\s|$|\()/i;
const DATE = /^\[?\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2})?/;
const ENOUGH = 2;
const project = new Set(PROJECT_HEADINGS);
const changelog = new Set(CHANGELOG_HEADINGS);

/** What kind of text a document is, judged by its headings. */
export function genreOf(document: NotesDocument): Genre {
  let aboutProject = 0;
  let aboutVersions = 0;
  let asking = 0;
  for (const { content } of document.headings) {
    const name = foldLabel(cleanHeading(content));
    if (project.has(name)) aboutProject++;
    else if (changelog.has(name) || VERSION.test(content) || DATE.test(content)) aboutVersions++;
    else if (endsInQuestionMark(content) || asks(content) || orders(content)) asking++;
  }
  const items = document.lines.filter(
    (line) => line.kind === 'item' && line.indent < 2 && endsInQuestionMark(line.content),
  ).length;
  const asked = asking + items;
  if (aboutVersions >= ENOUGH && aboutVersions > asked) return 'project';
  return aboutProject >= ENOUGH && aboutProject * 2 > asked ? 'project' : 'notes';
}
