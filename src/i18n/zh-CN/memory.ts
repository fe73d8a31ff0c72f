import type { MemoryMessages } from '../contract/memory.ts';

export const memory: MemoryMessages = {
  room: 'memory',
};
