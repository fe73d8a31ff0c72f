import { listed } from './listed.ts';
import type { WordList } from './word-list.ts';

/** Section names under which definitions are expected. */
export const GLOSSARY: WordList = {
  words: listed(`glossary | terms | terminology | definitions | key terms | vocabulary | vocab |
      acronyms | abbreviations | 术语 | 术语表 | 词汇 | 词汇表 | 名词解释 |
      缩写 | 術語 | 術語表 | 詞彙 | 詞彙表 | 名詞解釋 | 單字 | 用語集 | 용어 | 용어집 | glosario |
      glossar | glossaire | glossario | glossário | lexique | lexikon | lexicon | jargon | dictionary | definitionen | begriffe | definiciones |
      définitions | definizioni | definições | términos | termini | termos | 词典 | 詞典 | 释义 | 生词 | 单词 | 单词本 | термины | словарь | глоссарий`),
  prefixes: ['glossary', '术语', '術語', '名词解释', '名詞解釋'],
  suffixes: listed(
    `glossary | 术语表 | 术语 | 词汇表 | 名词解释 | terminology | 術語表 | vocab | vocabulary | key terms | terms | definitions | 单词表 | 词汇 | 单词 | 名词解释题`,
  ),
};

/** Patterns in a title, a section name or the name of a file that show a glossary, whatever stands around them. */
export const GLOSSARY_PATTERNS: readonly string[] = [
  '\\b(?:glossary|glossaries|terminology|vocabulary|vocab|word ?list|terms (?:and|&) definitions|definitions of terms|(?:key|basic|common|important|essential) (?:terms|terminology|definitions|vocabulary)|(?:list of|common) (?:acronyms|abbreviations)|acronyms (?:and|&) abbreviations|lexicon|dictionary of|a to z of|jargon buster)\\b',
  '\\b(?:glossar|glossaire|glosario|glossario|glossário|lexique|lexikon|vokabeln|fachbegriffe|wortschatz|vocabulario|vocabulaire|vocabolario|słownik|sözlük|begrippenlijst|ordlista)',
  '术语(?!规范|统一)|名词解释|名词(?:表|汇总|对照)|词汇|词条|小词典|词典$|行话|黑话|单词(?:表|本|卡|书)|生词|中英对照|英汉对照|缩略语|缩略词|缩写(?:表|对照|词)|专有名词',
  '術語|名詞解釋|詞彙|單字(?:表|卡|本)|生字|中英對照|專有名詞|用語集|用語一覧|単語帳|単語リスト|용어집|용어 정리|단어장|глоссарий|словарь|терминология|словник|thuật ngữ',
];

/** How the introduction of a file says that it is a glossary. */
export const GLOSSARY_INTRODUCTIONS: readonly string[] = [
  '\\b(?:this|a|the|our) (?:\\w+ ){0,4}glossary\\b',
  '(?:这|此|本).{0,12}(?:术语表|词典|词汇表|名词解释)|(?:這|此|本).{0,12}(?:術語表|詞典|詞彙表|名詞解釋)',
];

/** Labels of what a term means; the same one below heading after heading shows that the headings are terms. */
export const MEANING_FIELDS: readonly string[] =
  listed(`meaning | definition | def | what it is | what is it | what it means | in plain words | in simple terms | 定义 | 含义 |
      释义 | 解释 | 概念 | 是什么 | 名词解释 | 一句话解释 | 一句话理解 | 通俗理解 | 通俗解释 | 大白话 | 定義 | 含義 | 釋義 | 解釋 |
      是什麼 | 意味 | 정의 | 의미 | definición | significado | définition | signification | definizione | significato |
      definição | bedeutung | определение | значение`);
