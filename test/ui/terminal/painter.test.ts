import { describe, expect, it } from 'vitest';
import { createPainter } from '../../../src/ui/terminal/painter.ts';

function record(): { readonly written: string[]; readonly painter: ReturnType<typeof createPainter> } {
  const written: string[] = [];
  return { written, painter: createPainter((text) => written.push(text)) };
}

const FRAME = (inner: string): string => `\u001b[?2026h${inner}\u001b[?2026l`;

describe('createPainter', () => {
  it('clears the screen and writes the first frame whole', () => {
    const { written, painter } = record();
    painter.paint('a\nb');
    expect(written).toEqual([FRAME('\u001b[2J\u001b[1;1H\u001b[2Ka\u001b[2;1H\u001b[2Kb')]);
  });

  it('then writes only the rows that changed', () => {
    const { written, painter } = record();
    painter.paint('a\nb\nc');
    painter.paint('a\nB\nc');
    expect(written[1]).toBe(FRAME('\u001b[2;1H\u001b[2KB'));
  });

  it('writes nothing for the same frame', () => {
    const { written, painter } = record();
    painter.paint('a');
    painter.paint('a');
    expect(written).toHaveLength(1);
  });

  it('clears what is below a shorter frame', () => {
    const { written, painter } = record();
    painter.paint('a\nb\nc');
    painter.paint('a');
    expect(written[1]).toBe(FRAME('\u001b[2;1H\u001b[J'));
  });

  it('writes everything again after it was told to forget', () => {
    const { written, painter } = record();
    painter.paint('a');
    painter.invalidate();
    painter.paint('a');
    expect(written[1]).toBe(written[0]);
  });

  it('shows the cursor where a person writes and hides it while it paints', () => {
    const { written, painter } = record();
    painter.setCursor({ row: 1, column: 4 });
    painter.paint('a');
    painter.setCursor({ row: 1, column: 5 });
    painter.paint('b');
    painter.setCursor(undefined);
    painter.paint('b');
    expect(written.slice(1)).toEqual([
      FRAME('\u001b[?25l\u001b[1;1H\u001b[2Kb\u001b[2;6H\u001b[?25h'),
      FRAME('\u001b[?25l'),
    ]);
  });
});
