import { listed } from './listed.ts';
/** Words that make a column of a table the one with questions. */
export const QUESTION_CELLS: readonly string[] =
  listed(`问题 | 题目 | 追问 | 问法 | 問題 | 題目 | 追問 | question | prompt | 質問 | 질문 | pregunta |
      frage`);

/** Words that make a column the one with answers. */
export const ANSWER_CELLS: readonly string[] =
  listed(`回答 | 答案 | 要点 | 话术 | 知识点 | 重点 | 解析 | 思路 | 参考 | 解答 | 答复 | 要點 | 話術 |
      參考 | answer | response | key points | key point | 答え | 답변 | 답 | respuesta | antwort`);

/** Whole headers of a column that counts or names its rows, whatever other words are in them. */
export const INDEX_CELLS: readonly string[] =
  listed(`问题编号 | 题目编号 | 问题序号 | 题目序号 | 问题id | 题目id | 题目数量 | 问题数量 | 题目数 | 問題編號 | 題目編號 |
      問題數量 | question number | question id | question no | question count`);

/** Whole headers of a column of terms. */
export const TERM_CELLS: readonly string[] =
  listed(`term | terms | word | words | abbr | abbrev | initialism | key term | entry | lingo | jargon | vocabulary | begriff | fachbegriff | wort | vokabel | abkürzung | término | termino | palabra | sigla | terme | mot | sigle | termine | parola | termo | palavra | термин | слово | понятие | 词 | 字 | 詞 | 词条 | 詞條 | 行话 | 黑话 | 缩略语 | 缩略词 | 縮寫 | 专业名词 | 专有名词 | 專有名詞 | 英文缩写 | 英文名称 | 英文名词 |
       concept | acronym | abbreviation | phrase | expression | 术语 | 名词 |
      概念 | 缩写 | 单词 | 词汇 | 词语 | 英文 | 英语 | 日语 | 日文 | 日本語 | 韩语 | 法语 | 德语 | 词组 | 短语 | 术语/缩写 | 生词 | 成语 | 英文单词 | 英语单词 | 术语名称 | 英文术语 |
      術語 | 名詞 | 單字 | 詞彙 | 生字 | 單詞 | 用語 | 単語 | 용어 | 단어 | front`);

/** Whole headers of a column that explains terms. */
export const MEANING_CELLS: readonly string[] =
  listed(`meaning | meanings | means | what it means | in plain words | in plain english | plain english | erklärung | bedeutung | übersetzung | definición | significado | explicación | définition | signification | explication | definizione | significato | spiegazione | definição | explicação | определение | значение | перевод | описание |
      definition | description | explanation | translation | stands for | full form | expansion |
      定义 | 含义 | 解释 | 释义 | 说明 | 全称 | 中文 | 意思 | 翻译 | 中文释义 | 中文意思 | 中文含义 | 汉语 | 定義 | 含義 | 解釋 | 釋義 | 說明 |
      中文意思 | 翻譯 | 意味 | 説明 | 의미 | 뜻 | 설명 | back`);

/** Whole headers of columns that say something of a question and do not answer it. */
export const META_CELLS: readonly string[] =
  listed(`# | no | number | id | index | topic | category | section | area | type | difficulty | level | frequency | status | tags |
      tag | company | link | links | done | priority | weight | points | marks | difficulty level | 序号 | 编号 | 难度 |
      频率 | 频次 | 分类 | 类别 | 类型 | 主题 | 章节 | 状态 | 标签 | 公司 | 链接 | 优先级 | 分值 | 星级 | 重要性 | 掌握程度`);

/** Words that show, wherever they stand in a header, a column that explains what its row names. */
export const EXPLAINING_WORDS: readonly string[] = listed(
  `解释 | 释义 | 含义 | 定义 | 意思 | 理解 | 说明 | 翻译 | 解釋 | 釋義 | 含義 | 定義 | 說明 | 翻譯 | meaning | definition | explanation | explained | plain english | translation`,
);

/** Words at the end of a header that show a column of terms (`核心术语`, `English term`). */
export const TERM_ENDINGS: readonly string[] = listed(
  `术语 | 名词 | 单词 | 词汇 | 词条 | 缩写 | 術語 | 名詞 | 單字 | 詞彙 | 縮寫 | 用語 | 単語 |  term | acronym | abbreviation | glossary`,
);

/** Whole headers of columns that lead elsewhere. */
export const LINK_CELLS: readonly string[] = listed(
  `详见 | 参见 | 见 | 参考 | 链接 | 来源 | 出处 | 原文 | 页码 | 章节 | 更多 | 詳見 | 參見 | 連結 | 來源 | 出處 | see | see also | source | sources | reference | references | ref | link | links | more | page | chapter | learn more | read more`,
);

/** Words at either end of a header that show a column of examples. */
export const EXAMPLE_CELLS: readonly string[] = listed(
  `范例 | 示例 | 例子 | 举例 | 例句 | 範例 | 例 | 舉例 | example | examples | sample`,
);
