import type { DrillMessages } from '../contract/drill.ts';

export const drill: DrillMessages = {
  room: 'drill',
};
