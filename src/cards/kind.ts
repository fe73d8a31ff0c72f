import { asks, comparesThings, orders } from './asking.ts';
import type { PlainCard } from './card.ts';

const PROCEDURE = /流程|步骤|过程|演示|步驟|過程|\bprocess\b|\bsteps\b|\bprocedure\b|\bworkflow\b/i;
const FENCE = /^\s*(`{3,}|~{3,})/;
const ITEM = /^([ \t]*)(?:([-*+])|\d{1,9}[.)、])[ \t]+\S/;

interface Items {
  readonly total: number;
  readonly bullets: number;
  readonly top: number;
  readonly topBullets: number;
}

function itemsOf(back: string): Items {
  let fence = '';
  let items: Items = { total: 0, bullets: 0, top: 0, topBullets: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const text of back.split('\n')) {
    const marks = FENCE.exec(text)?.[1] ?? '';
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
    const found = fence !== '' ? null : ITEM.exec(text);
    if (found === null) continue;
    const indent = found[1]?.length ?? 0;
    const bullet = found[2] === undefined ? 0 : 1;
    const top = indent <= least ? 1 : 0;
    if (indent < least) items = { ...items, top: 0, topBullets: 0 };
    least = Math.min(least, indent);
    items = {
      total: items.total + 1,
      bullets: items.bullets + bullet,
      top: items.top + top,
      topBullets: items.topBullets + bullet * top,
    };
  }
  return items;
}

/**
 * The kind of a card whose shape does not fix it: no answer, a comparison, steps, a question or a topic.
 * `orderedIsSteps`: three ordered items and no bullets are a procedure whatever the front says (numbered prompts, timed headings).
 */
export function kindOf(front: string, back: string, orderedIsSteps: boolean): PlainCard['kind'] {
  if (back === '') return 'question-only';
  if (comparesThings(front)) return 'comparison';
  const isProcedure = PROCEDURE.test(front);
  if (orderedIsSteps || isProcedure) {
    const items = itemsOf(back);
    if (orderedIsSteps && items.total >= 3 && items.bullets === 0) return 'steps';
    if (isProcedure && items.top >= 2 && items.topBullets === 0) return 'steps';
  }
  return asks(front) || orders(front) ? 'qa' : 'topic';
}
