import type { NotesDocument } from '../markdown/document.ts';
import { asks, asksForStory, endsInQuestionMark, orders } from './asking.ts';
import { cleanHeading } from './clean/front.ts';
import { anyPattern } from './vocabulary/any-pattern.ts';
import {
  CHANGELOG_HEADINGS,
  FAQ_WORDS,
  FORM_WORDS,
  PROJECT_HEADINGS,
  PROJECT_QUESTION,
  PROJECT_THINGS,
  QUESTION_FILE_WORDS,
  QUESTION_LIST_WORDS,
  STUDY_WORDS,
  TITLE_WORDS,
} from './vocabulary/genres.ts';
import { GLOSSARY_INTRODUCTIONS } from './vocabulary/glossaries.ts';
import { foldLabel, isGlossary } from './vocabulary/index.ts';

/**
 * What a text is for. In `study` texts unlabelled headings and lists may be cards; in a `text` only sections of
 * questions; a `project` text (README, changelog) holds only what says so itself.
 */
export type Genre = 'study' | 'text' | 'project';

/** A genre, and whether headings that merely name something may be topics in it. */
export interface GenreReading {
  readonly genre: Genre;
  readonly topics: boolean;
  /** Whether the title, the introduction or a heading announces questions. */
  readonly announced: boolean;
  /** Whether the title or the name of the file says that it is a list of questions. */
  readonly listed: boolean;
  /** Whether the title or the name of the file says that it holds frequently asked questions. */
  readonly faq: boolean;
  /** Whether the title or the name of the file says that it is a glossary. */
  readonly glossary: boolean;
}

const VERSION = /^\[?v?\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?\]?(?:\s|$|\()/i;
const DATE = /^\[?\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2})?/;
/** A release in a changelog without headings: `**1.2.0** (2024-01-02)`, `4.1.2 / 2024-06-01`. */
const DATED_LINE = /^[*_[]*v?\d+\.\d+\.\d+[*_\]]*\s*[-/(–—:]?\s*\(?\d{4}[-./]\d{1,2}[-./]\d{1,2}\)?/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Scripts of languages whose question words hardly open anything else, and in which a word has no `\b`. */
const UNMISTAKABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;
const ENOUGH = 2;
const FEW_HEADINGS = 4;
const ASKING_SHARE = 0.3;
const MANY_ITEMS = 6;
const ITEM_SHARE = 0.5;
const INTRODUCTION = 8;
const LONGEST_TITLE = 40;
const projectHeadings = new Set(PROJECT_HEADINGS);
const changelogHeadings = new Set(CHANGELOG_HEADINGS);
/** Words in Latin script match as whole words only. */
const anyOf = (words: readonly string[]): ((text: string) => boolean) =>
  anyPattern(words.map((word) => (UNMISTAKABLE.test(word) ? word : `\\b${word}(?:s|es)?\\b`)));
const isStudy = anyOf(STUDY_WORDS);
/** Titles with the word "notes" that are not notes. */
const RELEASE = /release|upgrad|migrat|changelog|version|发布|升级|迁移指南/i;
/** Titles of forms, records and instructions, whatever they are about. */
const ABOUT_THIS = new RegExp(
  `(?:\\b(?:this|our)|本|这个|該|该)\\s*(?:${PROJECT_THINGS.join('|')}|项目|仓库|工具|库|插件|專案)`,
  'i',
);
const isForm = anyOf(FORM_WORDS);
/** How instructions to a language model begin. */
const ROLE_PLAY = /^(?:#+ )?(?:you are (?:an?|the) |act as an? |你是一(?:个|名|位)|你现在是)/i;
/** Of the lists of questions that are no form, whatever else their title says. */
const INTERVIEW = /interview q|面试[题问]|面試[題問]/i;
const isStudyTitle = anyOf([...STUDY_WORDS, ...TITLE_WORDS]);
const isFaqTitle = anyOf(FAQ_WORDS);
const isListFile = anyOf(QUESTION_FILE_WORDS);
const isList = anyOf(QUESTION_LIST_WORDS);
/** How much the headings of a project must outnumber the questions where the title announces questions. */
const LISTED_WEIGHT = 4;

/** Whether a heading asks beyond doubt: by a question mark, for a story, or in a language whose question words are unmistakable. */
function asksOutright(content: string): boolean {
  return (
    endsInQuestionMark(content) ||
    asksForStory(content) ||
    (UNMISTAKABLE.test(content) && (asks(content) || orders(content)))
  );
}

/** Whether a heading asks what only the readers of a README ask. */
const asksAboutProject = (content: string): boolean => {
  const title = cleanHeading(content);
  return PROJECT_QUESTION.test(title) || (ABOUT_THIS.test(title) && asks(title));
};

const opensGlossary = anyPattern(GLOSSARY_INTRODUCTIONS);

/** The first line of a file without headings, when it is short enough for a title. */
function openingLine(introduction: NotesDocument['lines']): string {
  const first = introduction.find(({ kind }) => kind !== 'blank');
  const isTitle =
    first?.kind === 'text' && first.content.length <= LONGEST_TITLE && !/[。.!！?？:：,，]$/.test(first.content);
  return isTitle ? first.content : '';
}

/** Judges a document by its headings, its first lines and the name of its file. */
export function genreOf(document: NotesDocument, name: string): GenreReading {
  const { headings, lines, frontMatter } = document;
  let aboutProject = 0;
  let aboutVersions = 0;
  let aboutThis = 0;
  let asking = 0;
  for (const { content } of headings) {
    const label = foldLabel(cleanHeading(content));
    if (projectHeadings.has(label)) aboutProject++;
    else if (changelogHeadings.has(label) || VERSION.test(content) || DATE.test(content)) aboutVersions++;
    else if (asksAboutProject(content)) aboutThis++;
    else if (asksOutright(content)) asking++;
  }
  const dated = lines.filter(({ kind, content }) => kind === 'text' && DATED_LINE.test(content)).length;
  aboutVersions += dated;
  const items = lines.filter((line) => line.kind === 'item' && line.indent < 2);
  const marked = items.filter(({ content }) => endsInQuestionMark(content)).length;
  const asksInItems = items.filter(({ content }) => asks(content) || orders(content)).length;
  const introduction = lines.slice(frontMatter.bodyLine, frontMatter.bodyLine + INTRODUCTION);
  const named = frontMatter.data['title'];
  const title = `${headings[0]?.content ?? openingLine(introduction)} ${typeof named === 'string' ? named : ''}`.trim();
  const file = name.replace(/[-_.]+/g, ' ');
  const isIssue = frontMatter.data['about'] !== undefined && frontMatter.data['labels'] !== undefined;
  const instructs = introduction.some(({ kind, content }) => kind === 'text' && ROLE_PLAY.test(content));
  const forms = isIssue || instructs || (isForm(title) && !INTERVIEW.test(title));
  const faq = isFaqTitle(`${title} ${file}`);
  const list = !forms && !faq && !RELEASE.test(title) && (isList(title) || isList(file) || isListFile(file));
  const words =
    !forms &&
    ((isStudyTitle(title) && !RELEASE.test(title)) ||
      headings.some(({ content }) => isStudy(content)) ||
      introduction.some(({ kind, text }) => ['text', 'heading'].includes(kind) && isStudy(text)));
  // In a list of frequently asked questions one about the project is one of them.
  const asked = asking + marked + (faq || list ? aboutThis : 0);
  aboutProject += faq || list ? 0 : aboutThis;
  const filed = isStudy(file) && !isForm(file) && !RELEASE.test(file);
  const announced = words || list || faq || filed;
  const titled = headings.length === 0 ? openingLine(introduction) : (headings[document.title]?.content ?? '');
  const glossary =
    isGlossary(titled) ||
    (typeof named === 'string' && isGlossary(named)) ||
    isGlossary(file) ||
    introduction.some(({ kind, content }) => (kind === 'text' || kind === 'quote') && opensGlossary(content));
  const project = {
    genre: 'project',
    topics: false,
    announced,
    listed: list,
    faq,
    glossary,
  } as const;
  if (forms) return project;
  if (aboutVersions >= ENOUGH && aboutVersions > asked) return project;
  if (aboutProject >= ENOUGH && aboutProject * 2 > asked * (list || faq ? LISTED_WEIGHT : 1)) return project;
  const below = Math.max(1, headings.length - (document.title >= 0 ? 1 : 0));
  const asksOften =
    (asking >= ENOUGH && asking >= ASKING_SHARE * below) ||
    (marked >= MANY_ITEMS && asksInItems >= ITEM_SHARE * items.length);
  const few = headings.length < FEW_HEADINGS;
  const inHan = lines.some(({ kind, content }) => (kind === 'heading' || kind === 'item') && HAN.test(content));
  return {
    genre: announced || asksOften || (few && !forms) ? 'study' : 'text',
    topics: !forms && (words || asksOften || (few && inHan)),
    announced,
    listed: list,
    faq,
    glossary,
  };
}
