import { describe, expect, it } from 'vitest';
import {
  emptyUndoGraph,
  isEffective,
  rootTarget,
  undoGraphOf,
  undosOf,
  withUndo,
} from '../../src/memory/undo-graph.ts';
import { eventId } from './journal-builder.ts';

function graphOf(...pairs: readonly (readonly [string, string])[]) {
  return undoGraphOf(pairs.map(([undo, target]) => [eventId(undo), eventId(target)] as const));
}

describe('undos of undos', () => {
  it.each([
    ['none', [], true],
    ['one', [['u1', 'x']], false],
    [
      'one that was undone',
      [
        ['u1', 'x'],
        ['u2', 'u1'],
      ],
      true,
    ],
    [
      'one that was undone and redone',
      [
        ['u1', 'x'],
        ['u2', 'u1'],
        ['u3', 'u2'],
      ],
      false,
    ],
    [
      'two, of which one was undone',
      [
        ['u1', 'x'],
        ['u2', 'x'],
        ['u3', 'u1'],
      ],
      false,
    ],
    [
      'two, both undone',
      [
        ['u1', 'x'],
        ['u2', 'x'],
        ['u3', 'u1'],
        ['u4', 'u2'],
      ],
      true,
    ],
    [
      'others in a circle',
      [
        ['u1', 'u2'],
        ['u2', 'u1'],
        ['u3', 'u3'],
      ],
      true,
    ],
    ['one that bears its own id, as damage may have it', [['x', 'x']], true],
  ] as const)('with %s', (_, pairs, effective) => {
    expect(isEffective(graphOf(...pairs), eventId('x'))).toBe(effective);
    const grown = pairs.reduce(
      (graph, [undo, target]) => withUndo(graph, eventId(undo), eventId(target)),
      emptyUndoGraph(),
    );
    expect(isEffective(grown, eventId('x'))).toBe(effective);
  });

  it('may be as many as anyone can press a key', () => {
    const chain = Array.from(
      { length: 50_001 },
      (_, index) => [`u${index + 1}`, index === 0 ? 'x' : `u${index}`] as const,
    );
    const graph = graphOf(...chain);
    expect(isEffective(graph, eventId('x'))).toBe(false);
    expect(rootTarget(graph, eventId('u50001'))).toBe('x');
  });

  it('end at an event or in a circle', () => {
    const graph = graphOf(['u1', 'x'], ['u2', 'u1'], ['a', 'b'], ['b', 'a'], ['c', 'a']);
    expect(rootTarget(graph, eventId('u2'))).toBe('x');
    expect(rootTarget(graph, eventId('c'))).toBeUndefined();
  });

  it('are counted once each', () => {
    const graph = graphOf(['u1', 'x'], ['u1', 'y']);
    expect([...undosOf(graph)]).toEqual([['u1', 'x']]);
    expect(withUndo(graph, eventId('u1'), eventId('y'))).toBe(graph);
  });
});
