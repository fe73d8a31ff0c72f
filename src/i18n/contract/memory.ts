/** What the room `memory` says to people. */
export interface MemoryMessages {
  readonly room: 'memory';
}
