/** What the room `commands` says to people. */
export interface CommandsMessages {
  readonly room: 'commands';
}
