import type { InterviewReport } from '../drill/interview/report-data.ts';
import { printable, printableLine } from '../drill/printable.ts';
import type { InterviewMessages } from '../i18n/contract/interview.ts';
import { type OutlineBlock, type OutlineItem, outlineInterview } from './interview-outline.ts';
import { markdownTable } from './markdown-table.ts';

/** An interview report as Markdown that reads well as plain text too; newline at the end included. */
export function interviewMarkdown(report: InterviewReport, messages: InterviewMessages): string {
  const { title, facts, remarks, sections } = outlineInterview(report, messages);
  const blocks = [
    `# ${title}`,
    facts.map(([name, value]) => `- ${messages.report.named(`**${name}**`, printableLine(value))}`).join('\n'),
    ...remarks,
    ...sections.flatMap((section) => [`## ${section.title}`, ...section.blocks.map(blockText)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The score and what to work on, as plain lines: what stays on the terminal when the report is closed. */
export function interviewSummary(report: InterviewReport, messages: InterviewMessages): readonly string[] {
  const { facts, sections } = outlineInterview(report, messages);
  const [workOn] = sections;
  return [
    ...facts.map(([name, value]) => messages.report.named(name, printableLine(value))),
    ...(workOn === undefined ? [] : ['', workOn.title, ...workOn.blocks.map(blockText)]),
  ];
}

function blockText(block: OutlineBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return printableLine(block.text);
    case 'numbered':
      return block.items.map((text, index) => `${index + 1}. ${printableLine(text)}`).join('\n');
    case 'table':
      return markdownTable([block.head, ...block.rows]);
    case 'questions':
      return block.items.map(itemText).join('\n');
  }
}

function itemText({ text, place, details }: OutlineItem): string {
  const where = place === '' ? '' : ` (\`${printableLine(place)}\`)`;
  const lines = details.map((detail) => `  - ${printable(detail).trim().replace(/\n/gu, '\n    ')}`);
  return [`- ${printableLine(text)}${where}`, ...lines].join('\n');
}
