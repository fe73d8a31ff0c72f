import type { CardsMessages } from '../contract/cards.ts';

export const cards: CardsMessages = {
  room: 'cards',
};
