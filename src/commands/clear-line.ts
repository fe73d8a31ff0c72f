/** Takes away what stands in the line of a terminal, so that it is written anew. */
export const CLEAR_LINE = '\r\u001b[2K';
