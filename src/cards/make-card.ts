import type { Card, CardBase, ChoiceCard, ClozeCard, PlainCard } from './card.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whatever a card may have; what it has not is undefined. */
export type CardParts = { readonly [Key in keyof Required<CardBase>]: CardBase[Key] | undefined } & Pick<
  CardBase,
  'front' | 'back' | 'section' | 'span' | 'followUps' | 'rubric' | 'tags'
>;

/** The kind of a card, with what only cards of that kind have. */
export type CardShape =
  | Pick<PlainCard, 'kind'>
  | Pick<ClozeCard, 'kind' | 'cloze'>
  | Pick<ChoiceCard, 'kind' | 'choices'>;

/**
 * A card of its parts, without those that are undefined. They are put in one by one and in one order: objects spread into
 * others get a layout of their own each, and all who read cards would have to find their way in every one anew.
 */
export function makeCard(parts: CardParts, shape: CardShape): Card {
  const { front, back, section, span, followUps, rubric, tags } = parts;
  const card: Writable<CardBase> = { front, back, section, span, followUps, rubric, tags };
  if (parts.context !== undefined) card.context = parts.context;
  if (parts.contrast !== undefined) card.contrast = parts.contrast;
  if (parts.timeLimitSeconds !== undefined) card.timeLimitSeconds = parts.timeLimitSeconds;
  if (parts.explicitId !== undefined) card.explicitId = parts.explicitId;
  if (parts.siblingGroup !== undefined) card.siblingGroup = parts.siblingGroup;
  return Object.assign(card, shape);
}
