/** What the room `ui` says to people. */
export interface UiMessages {
  readonly room: 'ui';
}
