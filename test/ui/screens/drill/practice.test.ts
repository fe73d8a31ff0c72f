import { describe, expect, it } from 'vitest';
import type { AskingView } from '../../../../src/drill/view.ts';
import { en } from '../../../../src/i18n/en/index.ts';
import { createKeymap } from '../../../../src/ui/keymap.ts';
import { plainHighlighter } from '../../../../src/ui/parts/markdown/highlighter.ts';
import { lineText } from '../../../../src/ui/parts/text/line.ts';
import { rememberContent } from '../../../../src/ui/screens/drill/content.ts';
import { layoutDrill } from '../../../../src/ui/screens/drill/layout.ts';
import { startDrill } from '../../../../src/ui/screens/drill/state.ts';
import { BARE, PORTS } from '../../support/cards.ts';
import { createFakeDriver, NOW } from '../../support/fake-driver.ts';

/** The second card of a sitting, on either side. */
function shown(stage: AskingView['stage'], isPractice: boolean): string {
  const driver = createFakeDriver([BARE, PORTS]);
  driver.reveal();
  driver.grade('good');
  const view = driver.view();
  if (view.status !== 'asking') throw new Error('no card');
  const kit = { messages: en, keymap: createKeymap(), highlight: plainHighlighter, now: () => NOW };
  const state = startDrill({ ...view, stage, ...(isPractice ? { isPractice } : {}) }, { columns: 80, rows: 24 });
  return layoutDrill(state, kit, rememberContent()).lines.map(lineText).join('\n');
}

describe('practice that leaves memory alone', () => {
  it('is named, and promises no day', () => {
    expect(shown('back', true)).toContain('practice only');
    expect(shown('back', true)).toMatch(/1 again {3}2 hard {3}3 good {3}4 easy/u);
    expect(shown('front', true)).not.toContain('again in');
  });

  it('is not what a sitting usually is', () => {
    expect(shown('back', false)).not.toContain('practice only');
    expect(shown('back', false)).toMatch(/1 again 1m/u);
    expect(shown('front', false)).toContain('again in 10 min');
  });
});
