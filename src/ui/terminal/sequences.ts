const CSI = '\u001b[';

/** Takes the screen over: alternate screen, no cursor, pastes marked as such. */
export const ENTER_SCREEN = `${CSI}?1049h${CSI}?25l${CSI}?2004h${CSI}2J${CSI}H`;

/** Gives everything back that `ENTER_SCREEN` took, in the opposite order. */
export const LEAVE_SCREEN = `${CSI}?2004l${CSI}0m${CSI}?25h${CSI}?1049l`;

/** A terminal that knows them shows what is between the two at once. */
export const BEGIN_FRAME = `${CSI}?2026h`;
export const END_FRAME = `${CSI}?2026l`;

export const CLEAR_SCREEN = `${CSI}2J`;
export const CLEAR_BELOW = `${CSI}J`;
export const CLEAR_LINE = `${CSI}2K`;
export const HIDE_CURSOR = `${CSI}?25l`;
export const SHOW_CURSOR = `${CSI}?25h`;

/** Moves the cursor; rows and columns from 0. */
export function moveTo(row: number, column: number): string {
  return `${CSI}${row + 1};${column + 1}H`;
}
