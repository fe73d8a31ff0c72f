import { type ReactNode, useSyncExternalStore } from 'react';
import type { Theme } from '../theme.ts';
import { Rows } from './rows.tsx';
import type { StyledLine } from './text/line.ts';

/** A source of what a screen shows: the same object until something changes. */
export interface ScreenViewProps {
  readonly subscribe: (listener: () => void) => () => void;
  readonly layout: () => { readonly lines: readonly StyledLine[] };
  readonly theme: Theme;
}

/** A screen on the terminal. Everything it shows is in the layout. */
export function ScreenView({ subscribe, layout, theme }: ScreenViewProps): ReactNode {
  const { lines } = useSyncExternalStore(subscribe, layout);
  return <Rows lines={lines} theme={theme} />;
}
