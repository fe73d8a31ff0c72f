import { listed } from './listed.ts';
import { combine, type WordList } from './word-list.ts';

/** What a labelled part of a card is. `strong` and `weak` are answers of a kind; `context` is what the interviewer says first. */
export type Role = 'answer' | 'strong' | 'weak' | 'rubric' | 'follow-up' | 'context';

const ZH_ANSWER = ['回答', '答案', '回复', '答法', '解答', '解析'];

/** Labels of the parts of a card. A new label is one word here. */
export const ROLE_WORDS: Readonly<Record<Role, WordList>> = {
  answer: {
    words: [
      ...listed(`a | ans | answer | the answer | short answer | solution | correct answer`),
      ...combine(
        listed(`sample | model | detailed | short | full | complete | brief | quick | simple | long | reference |
      suggested | possible | expected | example | your | my`),
        ['answer', 'response'],
        ' ',
      ),
      ...listed(`答 | 答案 | 回答 | 解答 | 答复 | 回答提示 | 回答要点 | 回答思路 | 答题要点 | 答题思路 | 参考要点 |
      答案解析 | 正确答案 | 我的回答 | 我的答案 | 参考解答 | 解析 | 参考解析 |
      剖析 | 面试题剖析 | 题目剖析 | 题目解析 | 题解 | 详细解答 | 详细解析 | 详解`),
      ...combine(listed(`参考 | 标准 | 示范 | 示例 | 简要 | 详细 | 完整`), ['答案', '回答']),
      ...listed(`答覆 | 參考答案 | 標準答案 | 參考回答 | 回答重點 | 回答要點 | 解答 | 標準回答 | 正確答案 | 示範回答`),
      ...listed(`回答例 | 解答例 | 模範解答 | 答え | 回答 | 解答 | 정답 | 답 | 답변 | 모범 답안 | 해설`),
      ...listed(`r | respuesta | réponse | reponse | antwort | lösung | resposta | ответ | risposta`),
    ],
  },
  strong: {
    words: [
      ...combine(
        listed(`出彩 | 推荐 | 优秀 | 高分 | 满分 | 加分 | 好的 | 更好的 | 最佳 | 理想 | 正确 | 亮眼`),
        ZH_ANSWER,
      ),
      ...combine(listed(`推薦 | 優秀 | 高分 | 滿分 | 加分 | 好的 | 更好的 | 最佳 | 理想 | 正確`), ZH_ANSWER),
      ...combine(
        listed(`strong | good | great | better | best | recommended | excellent | ideal | winning | stronger`),
        ['answer', 'response', 'example'],
        ' ',
      ),
      ...combine(['a', 'the'], ['strong answer', 'good answer', 'great answer', 'better answer', 'best answer'], ' '),
    ],
    prefixes: ['strong answer', 'good answer', 'strong response'],
  },
  weak: {
    words: [
      ...combine(
        listed(`普通 | 一般 | 平庸 | 错误 | 低分 | 不好的 | 较差的 | 差的 | 糟糕的 | 踩坑 | 不出彩的 | 减分`),
        ZH_ANSWER,
      ),
      ...combine(listed(`普通 | 一般 | 平庸 | 錯誤 | 低分 | 不好的 | 較差的 | 差的 | 糟糕的 | 減分`), ZH_ANSWER),
      ...listed(`反面示例 | 反例 | 反面例子 | 反面教材 | 错误示范 | 反面案例 | 錯誤示範 | 錯誤示例`),
      ...combine(
        listed(`weak | bad | poor | average | typical | wrong | mediocre | weaker | common weak`),
        ['answer', 'response', 'example'],
        ' ',
      ),
      ...combine(['a', 'the'], ['weak answer', 'bad answer', 'poor answer', 'typical answer'], ' '),
    ],
    prefixes: ['weak answer', 'bad answer', 'poor answer'],
  },
  rubric: {
    words: [
      ...listed(`评分标准 | 评分要点 | 得分点 | 加分项 | 加分点 | 考察点 | 考点 | 考察要点 | 检查清单 | 自检清单 |
      自查清单 | 核心考点 | 评价标准 | 考察内容 | 考察重点 | 自测要点 | 评估标准`),
      ...listed(`評分標準 | 評分要點 | 得分點 | 加分項 | 加分點 | 考察點 | 考點 | 檢查清單 | 評分重點 | 自我檢查`),
      ...listed(`rubric | checklist | self-check | self check | scoring | scoring rubric | grading rubric | key terms |
      key points | key points to mention | key terms to mention | evaluation criteria | scoring points |
      bonus points | points to cover | must mention`),
    ],
    prefixes: [
      ...listed(`为什么这个回答 | 为什么这样回答 | 为什么这个答案 | 為什麼這個回答 | 為什麼這樣回答 | 这个回答好在 |
      面试官想听 | 面试官考察 | 面试官心理 | 面試官想聽`),
      ...listed(`why this answer | why this works | why it works | why this is a good | why this is good | why this is strong |
      what the interviewer | what interviewers | what they're testing | what this tests | key points to |
      key terms to`),
    ],
  },
  'follow-up': {
    words: [
      ...listed(`追问 | 深入追问 | 追问方向 | 进一步追问 | 可能的追问 | 继续追问 | 常见追问 | 延伸问题 | 扩展问题 |
      请详细描述 | 延伸追问 | 面试官追问 | 后续问题 | 可能追问 | 追问问题 | 拓展问题 | 进阶追问`),
      ...listed(`追問 | 深入追問 | 追問方向 | 進一步追問 | 可能的追問 | 繼續追問 | 延伸問題 | 擴展問題 | 請詳細描述 |
      後續問題 | 可能追問`),
      ...listed(`follow-up | follow-ups | follow up | follow ups | followup | followups | follow-up question |
      follow-up questions | follow up question | follow up questions | likely follow-up | likely follow-ups |
      possible follow-ups | likely follow-up questions | probe | probes | probing questions`),
      ...['深掘り質問', '追加質問', '꼬리 질문', '추가 질문'],
    ],
  },
  context: { words: ['题目背景', '面试官开场', '題目背景', 'lead-in', 'interviewer context'] },
};
