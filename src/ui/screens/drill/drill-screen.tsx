import { type ReactNode, useSyncExternalStore } from 'react';
import { Rows } from '../../parts/rows.tsx';
import type { Theme } from '../../theme.ts';
import type { DrillLayout } from './layout.ts';

/** What the drill screen shows: a layout that is the same object until something changes. */
export interface DrillScreenProps {
  readonly subscribe: (listener: () => void) => () => void;
  readonly layout: () => DrillLayout;
  readonly theme: Theme;
}

/** The drill on the terminal. Everything it shows is in the layout. */
export function DrillScreen({ subscribe, layout, theme }: DrillScreenProps): ReactNode {
  const { lines } = useSyncExternalStore(subscribe, layout);
  return <Rows lines={lines} theme={theme} />;
}
