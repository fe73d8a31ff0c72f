import type { PhrasingContent } from 'mdast';
import { type StyledText, styled } from '../text/line.ts';
import { PLAIN, type Style } from '../text/style.ts';
import { clozeTexts } from './cloze.ts';

const LINE_BREAK_TAG = /^<br\s*\/?>$/iu;

/** The address in brackets, unless it says no more than the text does. */
function address(url: string, text: string, style: Style): readonly StyledText[] {
  if (url === '' || url === text || url === `mailto:${text}` || url.startsWith('#')) return [];
  return [styled(' ', ...style), styled(`(${url})`, ...style, 'muted')];
}

function htmlText(html: string, style: Style): readonly StyledText[] {
  if (LINE_BREAK_TAG.test(html)) return [styled('\n', ...style)];
  return html.startsWith('<!--') ? [] : [styled(html, ...style, 'html')];
}

function plainText(texts: readonly StyledText[]): string {
  return texts.map((part) => part.text).join('');
}

function inlineText(node: PhrasingContent, style: Style): readonly StyledText[] {
  switch (node.type) {
    case 'text':
      return clozeTexts(node.value, style);
    case 'strong':
      return inlineTexts(node.children, [...style, 'strong']);
    case 'emphasis':
      return inlineTexts(node.children, [...style, 'emphasis']);
    case 'delete':
      return inlineTexts(node.children, [...style, 'struck']);
    case 'inlineCode':
      return [styled(node.value, ...style, 'code')];
    case 'break':
      return [styled('\n', ...style)];
    case 'link': {
      const text = inlineTexts(node.children, [...style, 'link']);
      return [...text, ...address(node.url, plainText(text), style)];
    }
    case 'image': {
      const text = node.alt ?? '';
      return [styled(`▣ ${text}`.trimEnd(), ...style, 'link'), ...address(node.url, text, style)];
    }
    case 'linkReference':
      return inlineTexts(node.children, [...style, 'link']);
    case 'imageReference':
      return [styled(`▣ ${node.alt ?? ''}`.trimEnd(), ...style, 'link')];
    case 'footnoteReference':
      return [styled(`[${node.identifier}]`, ...style, 'muted')];
    case 'html':
      return htmlText(node.value, style);
  }
}

/** Running text with its meanings; `\n` is a line end the author asked for. */
export function inlineTexts(nodes: readonly PhrasingContent[], style: Style = PLAIN): readonly StyledText[] {
  return nodes.flatMap((node) => inlineText(node, style));
}
