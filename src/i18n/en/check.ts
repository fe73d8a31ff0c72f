import type { CheckMessages } from '../contract/check.ts';

export const check: CheckMessages = {
  room: 'check',
};
