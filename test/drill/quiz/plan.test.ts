import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { readDeck } from '../../../src/cards/read-deck.ts';
import { answerKey } from '../../../src/drill/answer/normalize.ts';
import { planQuiz, type QuizWish } from '../../../src/drill/quiz/plan.ts';
import { type QuizMode, type QuizQuestion, subjectsOf } from '../../../src/drill/quiz/question.ts';
import { createSourceLookup } from '../../../src/drill/quiz/statement.ts';
import type { IdentifiedCard } from '../../../src/identity/loaded.ts';
import { cardOf, deckOf, identified } from '../support.ts';

const seeds = new URL('../../../seeds/', import.meta.url);

const shipped: readonly IdentifiedCard[] = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const deck = readDeck(readFileSync(new URL(name, seeds), 'utf8'), { name }).value;
    const from = { ...deckOf(name), deck };
    return deck.cards.map((card, position) => identified(`${name}:${position}`, { card, from, position }));
  });

const sourceOf = createSourceLookup();

function plan(mode: QuizMode, seed: string, wish: Partial<QuizWish> = {}, cards = shipped): readonly QuizQuestion[] {
  return planQuiz(cards, { mode, order: 'random', seed, ...wish }, sourceOf);
}

function idsOf(questions: readonly QuizQuestion[]): readonly string[] {
  return questions.flatMap(subjectsOf).map(({ id }) => id);
}

function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/u.test(character) ? 2 : 1), 0);
}

describe('multiple-choice questions over the shipped notes', () => {
  const questions = Array.from({ length: 140 }, (_, seed) => plan('choice', `${seed}`))
    .flat()
    .filter((question) => question.form === 'choice');

  test('are many', () => {
    expect(questions.length).toBeGreaterThan(10_000);
  });

  test('have one right option each, and none that says the same as another or contains it', () => {
    for (const { options, subject } of questions) {
      if (subject.card.kind === 'choice') continue;
      expect(options.filter(({ isCorrect }) => isCorrect)).toHaveLength(1);
      expect(options.length).toBeGreaterThanOrEqual(3);
      const keys = options.map(({ text }) => answerKey(text));
      const overlapping = keys.filter((key, index) => keys.some((other, at) => at !== index && other.includes(key)));
      expect(overlapping).toEqual([]);
    }
  });

  test('have no wrong option that the answer of the card contains', () => {
    for (const { options, subject } of questions) {
      if (subject.card.kind === 'choice') continue;
      const answer = answerKey(subject.card.back);
      for (const { text, isCorrect } of options) if (!isCorrect) expect(answer).not.toContain(answerKey(text));
    }
  });

  test('never give the right option away by its length', () => {
    const ranks = [0, 0, 0, 0];
    for (const { options, subject } of questions) {
      if (subject.card.kind === 'choice') continue;
      const right = columns(options.find(({ isCorrect }) => isCorrect)?.text ?? '');
      const wrong = options.filter(({ isCorrect }) => !isCorrect).map(({ text }) => columns(text));
      expect(right).toBeLessThanOrEqual(Math.max(...wrong) * 1.2);
      expect(right).toBeGreaterThanOrEqual(Math.min(...wrong) / 1.2);
      const rank = wrong.filter((width) => width > right).length;
      ranks[rank] = (ranks[rank] ?? 0) + 1;
    }
    for (const count of ranks) expect(count / questions.length).toBeGreaterThan(0.15);
  });

  test('put the right option at every place equally often', () => {
    const places = [0, 0, 0, 0];
    for (const { options } of questions) {
      const place = options.findIndex(({ isCorrect }) => isCorrect);
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(count / questions.length).toBeGreaterThan(0.2);
  });

  test('never mix languages', () => {
    for (const { options, subject } of questions) {
      if (subject.from.deck.language !== 'en') continue;
      for (const { text } of options) expect(text).not.toMatch(/\p{sc=Han}/u);
    }
  });
});

describe('a plan', () => {
  const modes: readonly QuizMode[] = ['self', 'typed', 'choice', 'match', 'mixed'];

  test.each(modes)('in mode %s asks every card once', (mode) => {
    expect([...idsOf(plan(mode, 'all'))].sort()).toEqual(shipped.map(({ id }) => id).sort());
  });

  test.each(modes)('in mode %s is the same for the same seed and another for another', (mode) => {
    expect(plan(mode, '7', { count: 12 })).toEqual(planQuiz(shipped, { mode, order: 'random', seed: '7', count: 12 }));
    expect(idsOf(plan(mode, '7', { count: 12 }))).not.toEqual(idsOf(plan(mode, '8', { count: 12 })));
  });

  test('takes as many cards as wished, in the order of the notes when wished', () => {
    const ids = idsOf(plan('self', '7', { count: 5, order: 'deck' }));
    expect(ids).toHaveLength(5);
    const places = ids.map((id) => shipped.findIndex((card) => card.id === id));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('is empty for no cards', () => {
    for (const mode of modes) expect(plan(mode, '1', {}, [])).toEqual([]);
  });

  test('uses the options of the notes where they mark one', () => {
    const card: Card = {
      ...cardOf(),
      kind: 'choice',
      choices: [
        { text: '`A`', correct: false },
        { text: 'B', correct: true },
        { text: 'C', correct: true },
      ],
    };
    const [question] = plan('choice', '1', {}, [identified('a', { card })]);
    expect(question).toMatchObject({ form: 'choice', isMultiple: true });
    expect(question?.form === 'choice' && question.options).toEqual(
      expect.arrayContaining([
        { text: 'A', isCorrect: false },
        { text: 'B', isCorrect: true },
        { text: 'C', isCorrect: true },
      ]),
    );
  });

  test('asks the plain way where the notes offer too few wrong options', () => {
    expect(plan('choice', '1', {}, [identified('a'), identified('b')]).map(({ form }) => form)).toEqual([
      'self',
      'self',
    ]);
  });

  test('never offers the answer of a card that asks the same', () => {
    const same = (id: string, back: string) =>
      identified(id, { card: cardOf({ front: 'What is a Pod in Kubernetes?', back }) });
    const cards = [
      same('a', 'The smallest unit that can be deployed'),
      same('b', 'A group of containers sharing a network'),
      same('c', 'What a scheduler places on one node'),
      same('d', 'One or more processes with one address'),
    ];
    expect(plan('choice', '1', {}, cards).map(({ form }) => form)).toEqual(['self', 'self', 'self', 'self']);
  });

  test('whatever the cards, is total and asks each once', () => {
    const anyCard = fc.record({
      front: fc.string({ unit: 'grapheme', maxLength: 20 }),
      back: fc.string({ unit: fc.constantFrom(...'ab 中文-*，。\n|'), maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 8 }), fc.constantFrom(...modes), fc.string(), (list, mode, seed) => {
        const cards = list.map((fields, index) => identified(`c${index}`, { card: cardOf(fields) }));
        const questions = planQuiz(cards, { mode, order: 'random', seed });
        expect([...idsOf(questions)].sort()).toEqual(cards.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('sets to match', () => {
  const sets = plan('match', '3').filter((question) => question.form === 'match');

  test('have three to five cards of one deck and exactly their answers', () => {
    expect(sets.length).toBeGreaterThan(5);
    for (const { subjects, answers } of sets) {
      expect(subjects.length).toBeGreaterThanOrEqual(3);
      expect(subjects.length).toBeLessThanOrEqual(5);
      expect(new Set(subjects.map(({ from }) => from.location)).size).toBe(1);
      expect(answers.map(({ of }) => of).sort()).toEqual(subjects.map(({ id }) => id).sort());
    }
  });

  test('are never in order already', () => {
    for (const { subjects, answers } of sets) {
      expect(answers.map(({ of }) => of)).not.toEqual(subjects.map(({ id }) => id));
    }
  });

  test('have no two answers that say the same', () => {
    for (const { answers } of sets) {
      const keys = answers.map(({ text }) => answerKey(text));
      expect(keys.filter((key, index) => keys.some((other, at) => at !== index && other.includes(key)))).toEqual([]);
    }
  });
});
