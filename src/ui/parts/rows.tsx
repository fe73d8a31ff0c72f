import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import type { Theme } from '../theme.ts';
import type { StyledLine } from './text/line.ts';

/** A text without characters has no height in Ink. */
const BLANK_ROW = ' ';

const Row = memo(function Row({ text }: { readonly text: string }): ReactNode {
  return <Text wrap="truncate">{text === '' ? BLANK_ROW : text}</Text>;
});

/** Lines below one another, one row each. */
export function Rows({ lines, theme }: { readonly lines: readonly StyledLine[]; readonly theme: Theme }): ReactNode {
  return (
    <Box flexDirection="column">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Row key={index} text={theme.paint(line)} />
      ))}
    </Box>
  );
}
