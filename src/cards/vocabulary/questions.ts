import { listed } from './listed.ts';
import { combine, type WordList } from './word-list.ts';

/** Words that, with a number or not and a separator after them, make a line a question. */
export const QUESTION_WORDS: readonly string[] = [
  ...['question', 'interview question', 'q', 'prompt'],
  ...listed(`问题 | 面试问题 | 面试题 | 题目 | 提问 | 问 | 思考题 | 简答题 | 问答题 | 面试官提问 | 面试官问 |
      面试官`),
  ...listed(`問題 | 面試問題 | 面試題 | 題目 | 提問 | 問 | 思考題 | 簡答題 | 問答題 | 面試官`),
  ...listed(`質問 | 設問 | 질문 | 문제 | pregunta | frage | pergunta | вопрос | domanda | питання | pytanie | vraag |
      soru | soal | câu hỏi | câu`),
];

/** Words of exercises: with a number after them, over a text that asks or is answered, they make a line a question. */
export const EXERCISE_WORDS: readonly string[] = [
  ...listed(`problem | exercise | aufgabe | übung | ejercicio | problema | exercice | problème | exercício | esercizio |
      задача | задание | упражнение | zadanie | opdracht | latihan | bài tập | bài`),
  ...listed(`例题 | 习题 | 练习 | 练习题 | 例題 | 習題 | 演習 | 演習問題 | 練習問題 | 연습문제 | 연습 문제`),
];

/** Words anywhere in a text that make it ask. */
export const ASKING_ANYWHERE: readonly string[] = [
  ...listed(`如何 | 怎么 | 怎样 | 为什么 | 为何 | 什么 | 哪些 | 哪个 | 哪种 | 哪几 | 是否 | 有何 | 能否 |
      可否 | 有没有 | 为啥 | 哪一 | 哪两 | 哪三 | 哪四 | 哪五 | 哪类 | 哪里 | 几种 | 几个 | 多少 | 何时 | 谁来 | 啥 | 是不是 | 能不能 | 会不会`),
  ...listed(`怎麼 | 怎樣 | 為什麼 | 為何 | 什麼 | 哪個 | 哪種 | 哪幾 | 幾種 | 何時`),
  ...listed(`とは何 | ですか | ますか | でしょうか | なぜ | どのよう | どうやって | どちら | どれ | 何が | 何を |
      무엇 | 왜 | 어떻게 | 인가요 | 나요 | 까요 | 은가 | 는가`),
];

/** Endings that make a text ask. */
export const ASKING_ENDINGS: readonly string[] = listed(`吗 | 呢 | 嗎 | 么 | 麼 | とは | 이란 | nedir | là gì`);

/** Patterns of what a text in English and other languages begins with when it asks, question mark or not. */
export const ASKING_OPENINGS: readonly string[] = [
  ...['what', "what's", 'why', 'how', 'explain', 'describe'],
  ...[
    'when (?:do|does|did|is|are|was|were|should|would|will|can|could)',
    'where (?:do|does|did|is|are|was|were|should|would|can)',
    'which (?:\\w+ )?(?:do|does|did|is|are|was|were|should|would|can)',
    'who (?:\\w+ )?(?:is|are|was|does|did|can|should)',
  ],
  ...listed(`qué | cómo | por qué | cuál | cuándo | pourquoi | comment | qu'est-ce | quelle | quel | quels |
      quelles | qu’est-ce | que signifie | quand | combien | à quoi | explique | expliquez | décrivez | citez |
      définissez | warum | wieso | weshalb | welche | welcher | welches | welchen | wie | wozu | wofür | womit | worin |
      erkläre | erklären | beschreibe |
      beschreiben | nenne | nennen sie | definiere | definieren`),
  ...listed(`que es | que son | cuáles | cuánto | cuántos | para qué | dónde | explica | menciona | nombra | enumera | qual |
      quais | como | o que | por que | para que serve | descreva | diferencie | defina | cos'è | cosa | che cos'è |
      come funziona | come si | perché | quale | quali | spiega | descrivi | definisci`),
  ...listed(`что | чем | как | какой | какая | какие | какое | каких | каким | почему | зачем | сколько | в чем | в чём |
      для чего | от чего | объясните | опишите | расскажите | перечислите | назовите | що | як | який | яка | які | чому |
      co to | czym | jak | jakie | jaki | jaka | dlaczego | wat is | wat zijn | hoe | waarom | welke | apa | bagaimana |
      mengapa | jelaskan | sebutkan | thế nào là | tại sao | làm thế nào`),
  'was (?:ist|sind|bedeutet|versteht|macht|passiert|unterscheidet|heißt|ergibt)',
];

/** Orders that ask: what an interviewer says instead of a question. */
export const IMPERATIVES: WordList = {
  words: [],
  prefixes: [
    ...listed(`解释 | 说说 | 谈谈 | 讲讲 | 聊聊 | 介绍一下 | 请介绍 | 简述 | 概述 | 描述 | 说一下 | 说明 | 讲一下 |
      谈一下 | 列举 | 阐述 | 请说明 | 请解释 | 请描述 | 请简述 | 请你 | 请谈 | 请举例 | 举例说明 | 请列 | 请写 | 请说 | 请实现 | 请用 | 请给 | 试述 | 论述 |
      对比一下 | 比较一下 | 分析一下 | 简单说 | 简单介绍 | 谈一谈 | 说一说 | 讲一讲 | 聊一聊 | 手写 |
      你对 | 你觉得 | 介绍下 | 说下 | 讲下 | 说出 | 谈下 | 聊一下 | 叙述 | 试分析 | 试比较 | 试说明 | 试论`),
    ...combine(
      ['请', '請'],
      listed(`自我 | 介绍 | 介紹 | 简要 | 簡要 | 简单 | 簡單 | 详细 | 詳細 | 分别 | 分別 | 问 | 問 | 讲 | 講 | 谈 | 談 | 说 | 說 | 列 |
        叙述 | 敘述 | 论述 | 論述 | 阐述 | 闡述 | 概述 | 分析 | 比较 | 比較 | 对比 | 對比 | 描述 | 解释 | 解釋 | 说明 | 說明 | 举 | 舉 | 用自己的话 |
        写 | 寫 | 画 | 畫 | 证明 | 證明 | 设计 | 設計 | 结合 | 結合`),
    ),
    ...listed(`解釋 | 說說 | 談談 | 講講 | 介紹一下 | 請介紹 | 簡述 | 說明 | 列舉 | 闡述 | 請說明 | 請解釋 |
      請描述 | 請簡述 | 請你 | 說一下 | 講一下 | 談一下`),
    ...[
      'write a query',
      'write a sql',
      'write a function',
      'write a program',
      'write code',
      'implement a ',
      'design a ',
      'introduce me ',
      'introduce yourself',
      'define ',
      'compare ',
      'contrast ',
      'differentiate ',
      'difference between',
      'differences between',
      'the difference between',
      'list the',
      'name the',
      'name three',
      'name two',
      'discuss ',
      'tell me',
      'give an example',
      'give me',
      'walk me',
      'true or false',
      'can you',
      'could you',
      'do you',
      'does ',
      'did ',
      'is it ',
      'is there',
      'are there',
      'should ',
      'have you',
      'would you',
      'will ',
      'talk about',
      'outline the',
      'state the',
      'summarize',
      'elaborate',
      'distinguish',
    ],
  ],
};

/** Patterns of how interviewers ask for a story out of somebody's life. */
export const STORY_OPENINGS: readonly string[] = [
  '(?:tell|walk|talk) (?:me|us) (?:about|of|how|why|what|through)',
  'talk about (?:a|an|your|the) ',
  'give (?:(?:me|us) )?(?:(?:an?|some) )?(?:specific )?examples? of ',
  'describe (?:a|an|one|your) (?:\\w+ )?(?:time|situation|experience|project|conflict|challenge|decision|occasion|failure|mistake|goal)s?\\b',
  '(?:share|think of|recall|discuss) (?:a|an|one|some) (?:\\w+ )?(?:time|story|experience|situation|mistake|failure|example|moment|project|challenge|decision)\\b',
  '(?:an example of )?a time (?:(?:when|that|where) )?(?:you|your) ',
  'have you ever ',
  'what would you do if ',
  '(?:请|請)?(?:简单|簡單)?(?:讲|講|说|說|谈|談|聊|分享|描述|介绍|介紹|举|舉|回忆)(?:一下)?[一1](?:次|个|個|段|件)',
  '(?:请|請)?(?:谈谈|談談|聊聊|讲讲|講講|说说|說說)[你您最对對]',
  '(?:请|請)(?:简单|簡單)?(?:介绍|介紹|自我)',
  '(?:举例|舉例)(?:说明|說明)?[你您]',
];

/** Endings of orders where the verb stands last; instructions end alike, so the verb is one of examinations. */
export const IMPERATIVE_ENDINGS: readonly string[] = [
  '(?:説明|記述|列挙|比較|定義|証明|計算|要約|解説|考察)(?:し(?:て(?:ください|下さい|みよう)|なさい)|せよ)',
  '(?:述べ|答え|求め|挙げ|論じ)(?:て(?:ください|下さい)|なさい|よ)',
  '(?:설명|서술|정의|비교|증명|계산|나열|구|기술|논)(?:하시오|하세요|하라|해보세요|해 보세요|해주세요|해 주세요)',
];

/** Endings of headings that name something to be asked where the headings around them ask. */
export const TOPIC_ENDINGS: readonly string[] = [
  ...listed(`区别 | 差别 | 差异 | 用法 | 写法 | 联系 | 特征 | 好处 | 弊端 | 不同 | 原理 | 流程 | 过程 | 机制 | 作用 | 优缺点 | 优点 | 缺点 | 特点 | 特性 |
      顺序 | 方式 | 方法 | 步骤 | 场景 | 理解 | 生命周期 | 实现 | 分类 | 关系 | 对比 | 比较 | 含义 | 用途 | 意义 |
      概念 | 定义 | 类型 | 种类 | 策略 | 方案 | 问题 | 模型 | 结构 | 架构 | 异同 | 组成 | 条件 |
      原因 | 目的 | 思想 | 原则 | 因素 | 影响`),
  ...listed(`區別 | 差別 | 差異 | 特徵 | 優勢 | 過程 | 機制 | 優缺點 | 優點 | 缺點 | 特點 | 順序 | 步驟 | 場景 | 實現 | 分類 |
      關係 | 對比 | 比較 | 種類 | 異同 | 聯繫 | 組成 | 條件 | 原則 | 影響`),
];

/** What such a text begins with in English. */
export const TOPIC_OPENINGS: readonly string[] = [
  ...combine(
    listed(`type | types | kinds | advantages | disadvantages | benefits | drawbacks | features | role | roles | purpose |
      use | uses | use cases | use case | importance | working | lifecycle | life cycle | phases | stages | components |
      principles | properties | limitations | pros and cons`),
    ['of', 'in', 'for'],
    ' ',
  ),
  ...listed(`difference between | differences between | relationship between | comparison between |
      advantages and disadvantages | pros and cons`),
  ...listed(`виды | типы | особенности | отличия | отличие | преимущества | недостатки | разница | различия | принципы |
      этапы | tipos de | ventajas | diferencia entre | diferencias entre | características | vantagens | diferença entre |
      diferenças entre | vorteile | unterschied zwischen | unterschiede zwischen | arten von | types de |
      différence entre | différences entre | avantages`),
];

/** Words of headings that state a problem: among frequently asked questions they ask how to get rid of it. */
export const PROBLEMS: readonly string[] = [
  ...listed(`无法 | 不能 | 失败 | 报错 | 错误 | 异常 | 卡顿 | 掉帧 | 闪退 | 崩溃 | 卡死 | 卡住 | 黑屏 | 白屏 | 乱码 | 找不到 | 打不开 | 不显示 |
      没有显示 | 没有声音 | 没有反应 | 没反应 | 无响应 | 不生效 | 不工作 | 不支持 | 不可用 | 超时 | 丢失 | 缺少 | 连不上 | 连接不上 | 不了$ | 消失 |
      被拒绝 | 过慢 | 很慢 | 太慢 | 过高 | 无效`),
  ...listed(
    `無法 | 失敗 | 報錯 | 錯誤 | 異常 | 卡頓 | 閃退 | 崩潰 | 亂碼 | 打不開 | 不顯示 | 沒有反應 | 無回應 | 逾時 | 連不上`,
  ),
];

/** The same in English; whole words. */
export const PROBLEM_WORDS: readonly string[] =
  listed(`cannot | can't | unable | fails? | failed | failing | failure | errors? | not working | doesn't | does not | won't |
      not found | missing | crash(?:es|ed)? | stuck | freezes | too slow | denied | timed? out | isn't | broken`);

/** Patterns of what a task begins with; anywhere else than in a list of questions they open instructions. */
export const TASKS: readonly string[] = [
  ...listed(`设计 | 实现 | 手写 | 手撕 | 编写 | 写一个 | 写出 | 写一段 | 用.{1,12}实现 | 基于.{1,20}(?:设计|实现) |
      封装 | 模拟 | 计算 | 求 | 找出 | 找到 | 提取 | 查找 | 查询 | 判断 | 反转 | 合并 | 给定 | 给出 | 统计 | 列出 | 分析 | 画出 | 证明`),
  '(?:从|在|对).{1,24}(?:找出|找到|取出|选出|求|排序|去重)',
  '[^，。]{0,12}\\d+\\s*[万亿个GMT].{0,20}(?:找出|找到|取出|选出|排序|去重|统计)',
  '.{1,30}(?:[，,]|中)\\s*(?:找出|找到|取出|选出)',
  ...listed(`設計 | 實現 | 實作 | 手寫 | 撰寫 | 寫一個 | 計算 | 判斷 | 給定 | 統計 | 證明`),
];

/** Verbs a task in English begins with. */
export const TASK_VERBS: readonly string[] =
  listed(`design | implement | write | build | create | develop | find | given | reverse | check | calculate | count |
      print | generate | sort | merge | remove | convert | solve | prove | derive | draw | identify | detect |
      determine | compute | return | swap | rotate | simulate | refactor | optimize | optimise | list | name | state |
      define | describe | explain | compare | discuss | demonstrate | illustrate | outline | evaluate | justify |
      show | sketch | model | architect | differentiate | contrast | suggest | propose`);
