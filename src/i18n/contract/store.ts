/** What the room `store` says to people. */
export interface StoreMessages {
  readonly room: 'store';
}
