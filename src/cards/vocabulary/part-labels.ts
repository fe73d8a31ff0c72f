/** The parts a card may have in a canonical deck, in the order they are written. */
export const PARTS = ['front', 'context', 'choices', 'cloze', 'answer', 'contrast', 'rubric', 'follow-ups'] as const;

export type Part = (typeof PARTS)[number];

/** What stands above a part for people; on reading, any of these directly below a part comment is dropped. */
export const PART_LABELS: Readonly<Record<'en' | 'zh', Readonly<Record<Part, string>>>> = {
  en: {
    front: 'Question',
    context: 'Context',
    choices: 'Options',
    cloze: 'Hidden',
    answer: 'Answer',
    contrast: 'Weak answer',
    rubric: 'Key points',
    'follow-ups': 'Follow-up questions',
  },
  zh: {
    front: '题目',
    context: '背景',
    choices: '选项',
    cloze: '填空',
    answer: '回答',
    contrast: '普通回答',
    rubric: '得分点',
    'follow-ups': '追问',
  },
};
