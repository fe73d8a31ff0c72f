import { describe, expect, it } from 'vitest';
import { eventsOfCard, eventsOfDay, reviewsAmong } from '../../src/memory/history.ts';
import { cardId, event, MONDAY, match, review } from './journal-builder.ts';

const events = [
  review('d.p.1', MONDAY, 'alpha', 'good'),
  review('d.p.2', MONDAY, 'beta', 'again'),
  event('d.p.3', MONDAY + 1, { kind: 'suspend', card: cardId('alpha'), suspended: true }),
  match('d.p.4', MONDAY + 1, 'gamma', 'alpha'),
];

describe('history', () => {
  it('of a card has its events, matches and former ids included', () => {
    const knownAs = (card: string) => (card === 'gamma' ? cardId('alpha') : cardId(card));
    expect(eventsOfCard(events, cardId('alpha'), knownAs).map(({ id }) => id)).toEqual(['d.p.1', 'd.p.3', 'd.p.4']);
  });

  it('of a day has the events of that day', () => {
    expect(eventsOfDay(events, MONDAY).map(({ id }) => id)).toEqual(['d.p.1', 'd.p.2']);
  });

  it('has reviews among the events', () => {
    expect(reviewsAmong(events).map(({ grade }) => grade)).toEqual(['good', 'again']);
  });
});
