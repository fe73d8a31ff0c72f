import type { Severity } from '../markdown/finding.ts';

/** What colours mean in a report; the caller decides whether and how they are drawn. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly path: Paint;
  readonly muted: Paint;
  readonly strong: Paint;
  readonly added: Paint;
  readonly removed: Paint;
}

export type Paint = (text: string) => string;

const plain: Paint = (text) => text;

/** No colour at all. */
export const PLAIN_PALETTE: Palette = {
  severity: { error: plain, warning: plain, info: plain },
  path: plain,
  muted: plain,
  strong: plain,
  added: plain,
  removed: plain,
};
