/** What the room `cards` says to people. */
export interface CardsMessages {
  readonly room: 'cards';
}
