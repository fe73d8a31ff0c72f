/** What the room `check` says to people. */
export interface CheckMessages {
  readonly room: 'check';
}
