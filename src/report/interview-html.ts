import type { InterviewReport } from '../drill/interview/report-data.ts';
import { printable } from '../drill/printable.ts';
import type { InterviewMessages } from '../i18n/contract/interview.ts';
import type { Language } from '../i18n/language.ts';
import { type OutlineBlock, type OutlineItem, outlineInterview } from './interview-outline.ts';

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:16px/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}',
  'table{border-collapse:collapse;margin:1rem 0}',
  'th,td{border:1px solid #8884;padding:.3rem .6rem;text-align:left;vertical-align:top}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}',
  'code{font-size:.85em;opacity:.75}',
  'li{white-space:pre-line}',
].join('');

/** An interview report as one page without scripts or anything from elsewhere; newline at the end included. */
export function interviewHtml(report: InterviewReport, messages: InterviewMessages, language: Language): string {
  const { title, facts, remarks, sections } = outlineInterview(report, messages);
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<dl>${facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
    ...remarks.map((remark) => `<p>${escaped(remark)}</p>`),
    ...sections.flatMap((section) => [`<h2>${escaped(section.title)}</h2>`, ...section.blocks.map(blockHtml)]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body>\n${body.join('\n')}\n</body>`,
    '</html>\n',
  ].join('\n');
}

function blockHtml(block: OutlineBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'numbered':
      return `<ol>${block.items.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;
    case 'table':
      return `<table>${rowHtml('th', block.head)}${block.rows.map((row) => rowHtml('td', row)).join('')}</table>`;
    case 'questions':
      return `<ul>${block.items.map(itemHtml).join('')}</ul>`;
  }
}

function rowHtml(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

function itemHtml({ text, place, details }: OutlineItem): string {
  const where = place === '' ? '' : ` <code>${escaped(place)}</code>`;
  const list =
    details.length === 0 ? '' : `<ul>${details.map((detail) => `<li>${escaped(detail)}</li>`).join('')}</ul>`;
  return `<li>${escaped(text)}${where}${list}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
