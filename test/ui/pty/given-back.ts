import { expect } from 'vitest';
import type { Sitting } from './terminal.ts';

/** What has to be true of a terminal that was given back. */
export function expectGivenBack(left: Sitting): void {
  expect(left.buffer()).toBe('normal');
  expect(left.isBracketedPaste()).toBe(false);
  expect(left.written().lastIndexOf('\u001b[?25h')).toBeGreaterThan(left.written().lastIndexOf('\u001b[?25l'));
  expect(left.written()).not.toContain('\u001b[3J');
}
