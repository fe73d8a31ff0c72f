import type { Card, CardKind } from '../../../src/cards/card.ts';
import type { InterviewQuestion } from '../../../src/drill/interview/question.ts';
import type { IdentifiedCard, LoadedDeck } from '../../../src/identity/loaded.ts';
import { cardId } from '../support.ts';

const POINT = { line: 1, column: 1, offset: 0 };

type CardParts = Partial<Omit<Card, 'kind' | 'cloze' | 'choices'>> & {
  readonly kind?: Exclude<CardKind, 'cloze' | 'choice'>;
};

/** A card of the notes; its line is `line`. */
export function card(front: string, parts: CardParts & { readonly line?: number } = {}): Card {
  const { line = 1, ...rest } = parts;
  const start = { ...POINT, line };
  return {
    kind: 'qa',
    front,
    back: '- one\n- two',
    section: [],
    span: { start, end: start },
    followUps: [],
    rubric: [],
    tags: [],
    ...rest,
  };
}

export function deck(title: string, location = `/notes/${title}.md`): LoadedDeck {
  return {
    path: `${title}.md`,
    location,
    deck: { title, language: 'zh', tags: [], cards: [], settings: {} },
  };
}

/** Cards of one file, in order; their ids are `c1`, `c2`, … or begin with another letter. */
export function identifyAll(
  cards: readonly Card[],
  from: LoadedDeck = deck('script'),
  prefix = 'c',
): readonly IdentifiedCard[] {
  return cards.map((one, position) => ({
    id: cardId(`${prefix}${position + 1}`),
    card: one,
    from,
    position,
    siblings: [],
  }));
}

/** What the questions of a plan ask, by front. */
export function fronts(questions: readonly InterviewQuestion[]): readonly string[] {
  return questions.map(({ source }) => (source.kind === 'card' ? source.identified.card.front : source.question));
}

/** A script of eight rounds with follow-ups, an introduction, a story and a farewell. */
export function script(): readonly IdentifiedCard[] {
  const numbers = ['一', '二', '三', '四', '五', '六', '七', '八'];
  const rounds = numbers.flatMap((number) =>
    [1, 2, 3].map((index) =>
      card(`问题 ${number}.${index}：怎么设计？`, {
        section: [`第${number}轮：主题${number}`, '小节'],
        followUps: ['为什么？', '还有呢？', '如果失败了？'],
      }),
    ),
  );
  return identifyAll([
    card('自我介绍', { kind: 'story', back: '我是……' }),
    card('一次迁移', { kind: 'story', back: '**情境**：…\n\n**任务**：…\n\n**行动**：…\n\n**结果**：…' }),
    ...rounds,
    card('反问面试官', { kind: 'topic', back: '- 团队怎样协作' }),
  ]);
}
