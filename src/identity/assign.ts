import { collect } from './collect.ts';

/** A possible pair: an index on either side, and what it is worth, above 0 and at most 1. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/** A way from a left node to a right one; a left node's way to itself (`alone`) is worth nothing. */
interface Way {
  readonly to: number;
  readonly cost: number;
  readonly edge: Edge | undefined;
}

interface Matching {
  readonly ways: ReadonlyMap<number, readonly Way[]>;
  /** Left node and way by right node. */
  readonly holder: Map<number, { readonly left: number; readonly way: Way }>;
  /** Right node by left node. */
  readonly held: Map<number, number>;
  /** Dual variables, which keep every reduced cost at 0 or above. */
  readonly ofLeft: Map<number, number>;
  readonly ofRight: Map<number, number>;
}

/**
 * The set of pairs with the greatest total worth in which nobody occurs twice: minimum-cost bipartite matching by
 * shortest augmenting paths with potentials (Kuhn, Munkres; Jonker and Volgenant 1987), on the sparse graph.
 * Deterministic: edges are taken in the order of their indexes.
 */
export function assign(edges: readonly Edge[]): readonly Edge[] {
  const ways = new Map<number, Way[]>();
  for (const edge of [...edges].sort((one, other) => one.left - other.left || one.right - other.right)) {
    if (!ways.has(edge.left)) {
      collect(ways, edge.left, { to: -1 - edge.left, cost: 1, edge: undefined });
    }
    collect(ways, edge.left, { to: edge.right, cost: 1 - edge.worth, edge });
  }
  const matching: Matching = { ways, holder: new Map(), held: new Map(), ofLeft: new Map(), ofRight: new Map() };
  for (const left of ways.keys()) {
    augment(matching, left);
  }
  return [...matching.holder.values()].flatMap(({ way }) => way.edge ?? []).sort((one, other) => one.left - other.left);
}

interface Step {
  readonly left: number;
  readonly way: Way;
  readonly distance: number;
}

/** Gives one more left node a partner, moving others along the cheapest chain. */
function augment(matching: Matching, start: number): void {
  const open = new Map<number, Step>();
  const closed = new Map<number, Step>();
  let left = start;
  let reached = 0;
  for (;;) {
    relax(matching, left, reached, open, closed);
    const nearest = nearestOf(open);
    if (nearest === undefined) {
      return;
    }
    open.delete(nearest.way.to);
    closed.set(nearest.way.to, nearest);
    reached = nearest.distance;
    const holder = matching.holder.get(nearest.way.to);
    if (holder === undefined) {
      shiftPotentials(matching, start, reached, closed);
      reassign(matching, start, nearest, closed);
      return;
    }
    left = holder.left;
  }
}

function relax(
  { ways, ofLeft, ofRight }: Matching,
  left: number,
  reached: number,
  open: Map<number, Step>,
  closed: ReadonlyMap<number, Step>,
): void {
  for (const way of ways.get(left) ?? []) {
    const distance = reached + way.cost - (ofLeft.get(left) ?? 0) - (ofRight.get(way.to) ?? 0);
    if (!closed.has(way.to) && distance < (open.get(way.to)?.distance ?? Number.POSITIVE_INFINITY)) {
      open.set(way.to, { left, way, distance });
    }
  }
}

function nearestOf(open: ReadonlyMap<number, Step>): Step | undefined {
  let nearest: Step | undefined;
  for (const step of open.values()) {
    if (nearest === undefined || step.distance < nearest.distance) {
      nearest = step;
    }
  }
  return nearest;
}

function shiftPotentials(matching: Matching, start: number, reached: number, closed: ReadonlyMap<number, Step>): void {
  const { holder, ofLeft, ofRight } = matching;
  ofLeft.set(start, (ofLeft.get(start) ?? 0) + reached);
  for (const [right, { distance }] of closed) {
    const owner = holder.get(right);
    if (owner !== undefined) {
      ofLeft.set(owner.left, (ofLeft.get(owner.left) ?? 0) + reached - distance);
    }
    ofRight.set(right, (ofRight.get(right) ?? 0) + distance - reached);
  }
}

function reassign({ holder, held }: Matching, start: number, last: Step, closed: ReadonlyMap<number, Step>): void {
  let step: Step | undefined = last;
  while (step !== undefined) {
    const { left, way }: Step = step;
    const former: number | undefined = left === start ? undefined : held.get(left);
    holder.set(way.to, { left, way });
    held.set(left, way.to);
    step = former === undefined ? undefined : closed.get(former);
  }
}
