/** What the room `drill` says to people. */
export interface DrillMessages {
  readonly room: 'drill';
}
