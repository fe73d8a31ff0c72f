/** Why something named on the command line gives no text. */
export type FileProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Bytes that are no UTF-8: another encoding, or no text at all. */
  | { readonly kind: 'not-utf8' }
  /** A named file of a kind that holds no notes. */
  | { readonly kind: 'not-notes' }
  /** A directory or pattern below which there are no notes. */
  | { readonly kind: 'no-files' }
  /** A link that leads out of the directory that was named; it is not followed. */
  | { readonly kind: 'leads-outside' };
