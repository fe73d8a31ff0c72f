import { withinFront } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';
import { wordSigns } from '../word-signs.ts';

const CHINESE = /它们?/u;
const CHINESE_LEAD =
  /为什么|为何|如何|怎么样?|怎样|什么是|那么|那|所以|但是|而|请问|请|说说|谈谈|讲讲|介绍|描述|解释|一下|当|在|如果|与|和|用|对|[，,。\s]/gu;
const ENGLISH_WORDS = ['it', 'its', 'they', 'them', 'their'];
const ENGLISH = new RegExp(`\\b(?:${ENGLISH_WORDS.join('|')})\\b`, 'iu');
const ENGLISH_LEAD =
  /\b(?:and|so|but|then|why|how|what|when|where|which|who|does|do|did|is|are|was|were|can|could|would|should|will|has|have|many|much|often|long|of|the|for|if|about|explain|describe)\b|[\s,.]/giu;
/** "How long does it take to …": nothing is meant by "it". */
const EXPLETIVE = /^it\b.*\b(?:to|that|when|if)\b|^it['’]?s?\s+(?:rain|late|time)\b/iu;

const mayHoldPronoun = wordSigns([['它', ...ENGLISH_WORDS]]);

export const pronounAmbiguous = defineDeckRule({
  id: 'pronoun-ambiguous',
  category: 'quality',
  level: 'warning',
  bad: exampleText('## ⟦它⟧有什么优点？\n\n部署快。\n'),
  good: exampleText('## Helm 有什么优点？它解决了什么？\n\n打包和回滚。\n'),
  check: ({ source, deck }) =>
    deck.cards
      .filter((card) => mayHoldPronoun(card.front) !== 0 && card.context === undefined && card.kind !== 'cloze')
      .flatMap((card) => {
        const found = loosePronoun(card.front);
        return found === undefined
          ? []
          : [{ span: withinFront(source, card, found.index, found.word.length), params: { word: found.word } }];
      }),
});

/** The first pronoun of a question when nothing in front of it can be what it stands for. */
function loosePronoun(front: string): { readonly index: number; readonly word: string } | undefined {
  for (const [pronoun, lead] of [
    [CHINESE, CHINESE_LEAD],
    [ENGLISH, ENGLISH_LEAD],
  ] as const) {
    const match = pronoun.exec(front);
    if (match === null || EXPLETIVE.test(front.slice(match.index))) continue;
    if (front.slice(0, match.index).replace(lead, '') === '') return { index: match.index, word: match[0] };
  }
  return undefined;
}
