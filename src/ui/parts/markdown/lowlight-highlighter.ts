import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import makefile from 'highlight.js/lib/languages/makefile';
import nginx from 'highlight.js/lib/languages/nginx';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import type { StyledLine, StyledText } from '../text/line.ts';
import { styled } from '../text/line.ts';
import type { StyleName } from '../text/style.ts';
import { type Highlighter, plainHighlighter } from './highlighter.ts';

const GRAMMARS = {
  bash,
  c,
  cpp,
  css,
  diff,
  dockerfile,
  go,
  ini,
  java,
  javascript,
  json,
  kotlin,
  makefile,
  nginx,
  python,
  ruby,
  rust,
  shell,
  sql,
  typescript,
  xml,
  yaml,
};

/** What the token classes of the grammars mean. Classes that are not here stay plain. */
const TOKEN_STYLES: ReadonlyMap<string, StyleName> = new Map<string, StyleName>([
  ['hljs-keyword', 'token-keyword'],
  ['hljs-literal', 'token-keyword'],
  ['hljs-selector-tag', 'token-keyword'],
  ['hljs-string', 'token-string'],
  ['hljs-regexp', 'token-string'],
  ['hljs-addition', 'token-string'],
  ['hljs-number', 'token-number'],
  ['hljs-symbol', 'token-number'],
  ['hljs-comment', 'token-comment'],
  ['hljs-quote', 'token-comment'],
  ['hljs-meta', 'token-comment'],
  ['hljs-title', 'token-name'],
  ['hljs-section', 'token-name'],
  ['hljs-name', 'token-name'],
  ['hljs-deletion', 'token-keyword'],
  ['hljs-type', 'token-type'],
  ['hljs-built_in', 'token-type'],
  ['hljs-class', 'token-type'],
  ['hljs-attr', 'token-attribute'],
  ['hljs-attribute', 'token-attribute'],
  ['hljs-variable', 'token-attribute'],
  ['hljs-template-variable', 'token-attribute'],
  ['hljs-property', 'token-attribute'],
]);

/** Longer code is shown plain: a grammar must never make a card wait. */
const LONGEST_CODE = 20_000;

/** The part of a syntax tree that is read here. */
interface Token {
  readonly type: string;
  readonly value?: string;
  readonly properties?: { readonly className?: unknown };
  readonly children?: readonly Token[];
}

function styleOf(token: Token, inherited: StyleName): StyleName {
  const classes = token.properties?.className;
  if (!Array.isArray(classes)) return inherited;
  for (const name of classes) {
    const style = typeof name === 'string' ? TOKEN_STYLES.get(name) : undefined;
    if (style !== undefined) return style;
  }
  return inherited;
}

function collect(token: Token, inherited: StyleName, into: StyledText[]): void {
  const style = styleOf(token, inherited);
  if (token.value !== undefined) into.push(styled(token.value, style));
  for (const child of token.children ?? []) collect(child, style, into);
}

function splitLines(texts: readonly StyledText[]): readonly StyledLine[] {
  const lines: StyledText[][] = [[]];
  for (const { text, style } of texts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, style });
    }
  }
  return lines;
}

/** A highlighter for the languages people write about; loads them all, so import this file only when there is code to show. */
export function createHighlighter(): Highlighter {
  const lowlight = createLowlight(GRAMMARS);
  return (code, language) => {
    const name = language?.toLowerCase() ?? '';
    if (!lowlight.registered(name) || code.length > LONGEST_CODE) return plainHighlighter(code, language);
    const texts: StyledText[] = [];
    collect(lowlight.highlight(name, code), 'code-block', texts);
    return splitLines(texts);
  };
}
