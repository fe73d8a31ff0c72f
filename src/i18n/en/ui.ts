import type { UiMessages } from '../contract/ui.ts';

export const ui: UiMessages = {
  room: 'ui',
};
