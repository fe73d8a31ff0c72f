import type { StoreMessages } from '../contract/store.ts';

export const store: StoreMessages = {
  room: 'store',
};
