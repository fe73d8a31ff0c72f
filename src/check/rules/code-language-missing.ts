import { defineDeckRule, exampleText } from '../rule.ts';

/** Chinese in front of any comment or string: pseudo-code and steps, not a language. */
const PROSE = /^[^#/"'`]*\p{Script=Han}/u;
/** Drawings, trees and flows are not in a language. */
const DRAWING = /[\u2190-\u21ff\u2500-\u257f\u25a0-\u25ff]|-{2,}>|\+--|^\s*\|.*\|\s*$/mu;
const CODE_LINE =
  /^\s*(?:\$ |#!|import |from \w+ import|export |const |let |var |def |class |func |function |package |public |private |return\b|if\b.*[:{(]|for\b.*[:{(]|while\b.*[:{(]|SELECT |INSERT |UPDATE |FROM [\w./:-]+$|RUN |COPY |kubectl |docker |helm |git |npm |curl |sudo |apiVersion:|kind:|[\w.-]+:\s*\S*$|[{}\])]+[;,]?$|.*[;{]$|.*\w\(.*\).*$|<\/?\w+)/u;

export const codeLanguageMissing = defineDeckRule({
  id: 'code-language-missing',
  category: 'quality',
  level: 'warning',
  options: { minimumLines: 1 },
  bad: exampleText('## 如何查看 Pod？\n\n⟦```⟧\nkubectl get pods\n```\n'),
  good: exampleText('## 如何查看 Pod？\n\n```bash\nkubectl get pods\n```\n\n```\n客户端 → 网关 → 服务\n```\n'),
  check: ({ source, lines, deck }, option) =>
    lines.fences
      .filter((fence) => fence.info === '' && deck.cards.some((card) => contains(card.span, fence.firstLine)))
      .filter((fence) => {
        const length = Math.max(0, fence.lastLine - fence.firstLine - 1);
        const content = Array.from({ length }, (_, at) =>
          source.line(fence.firstLine + 1 + at).replace(/^(?:\s*>)*/, ''),
        );
        return looksLikeCode(content, option('minimumLines'));
      })
      .map((fence) => {
        const start = source.lineStart(fence.firstLine) + source.line(fence.firstLine).indexOf(fence.marker);
        return { span: source.span(start, start + fence.marker.length) };
      }),
});

function contains(span: { readonly start: { line: number }; readonly end: { line: number } }, line: number): boolean {
  return line >= span.start.line && line <= span.end.line;
}

function looksLikeCode(lines: readonly string[], minimum: number): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length < minimum || DRAWING.test(written.join('\n'))) return false;
  return written.filter((line) => CODE_LINE.test(line) && !PROSE.test(line)).length * 2 >= written.length;
}
