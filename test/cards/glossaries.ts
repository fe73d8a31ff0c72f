/** Whole small files with their names, and the fronts of their cards with what the backs must hold. */
export interface GlossaryCase {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly cards: readonly (readonly [front: string, ...back: readonly string[]])[];
}

/** Glossaries that are tables. */
export const TABLE_GLOSSARIES: readonly GlossaryCase[] = [
  {
    title: 'a table with words of its own and a column of links',
    name: 'x',
    text: '# 存储术语速查表\n\n| 术语 | 大白话解释 | 详见 |\n|---|---|---|\n| 快照 | 某一刻的样子 | [一](a.md) |\n| 副本 | 多存的一份 | - |\n',
    cards: [
      ['快照', '某一刻的样子'],
      ['副本', '多存的一份'],
    ],
  },
  {
    title: 'entries',
    name: 'x',
    text: '# 术语表\n\n## 一、道路\n\n| 词条 | 解释 |\n|---|---|\n| **路口**(crossing) | 两条路相交的地方 |\n| 匝道 | 上下高速的路 |\n',
    cards: [
      ['路口(crossing)', '两条路相交'],
      ['匝道', '上下高速'],
    ],
  },
  {
    title: 'acronyms with notes',
    name: 'x',
    text: '# Networking glossary\n\n| Acronym | Expansion | Notes |\n|---|---|---|\n| MTU | Maximum transmission unit | largest frame |\n| RTT | Round trip time | there and back |\n',
    cards: [
      ['MTU', 'Maximum transmission unit', 'largest frame'],
      ['RTT', 'Round trip time'],
    ],
  },
  {
    title: 'words with their pronunciation',
    name: '英语单词',
    text: '| 单词 | 音标 | 释义 |\n|---|---|---|\n| harbour | /ˈhɑːbə/ | 港口 |\n| anchor | /ˈæŋkə/ | 锚 |\n',
    cards: [
      ['harbour', '港口'],
      ['anchor', '锚'],
    ],
  },
  {
    title: 'headers nobody has thought of, in a file named as a glossary',
    name: 'glossary',
    text: '| Lingo | In plain words |\n|---|---|\n| Canary | first to get a release |\n| Soak | waiting under load |\n',
    cards: [
      ['Canary', 'first to get'],
      ['Soak', 'waiting'],
    ],
  },
  {
    title: 'a column that counts the rows first',
    name: 'x',
    text: '# 名词解释\n\n| 序号 | 名称 | 内容 |\n|---|---|---|\n| 1 | 幂等 | 多做几次也一样 |\n| 2 | 重放 | 再发一次 |\n',
    cards: [
      ['幂等', '多做几次'],
      ['重放', '再发一次'],
    ],
  },
  {
    title: 'a German one',
    name: 'x',
    text: '# Glossar Wasserbau\n\n| Begriff | Erklärung |\n|---|---|\n| Wehr | staut einen Fluss |\n| Schleuse | hebt Schiffe |\n',
    cards: [
      ['Wehr', 'staut'],
      ['Schleuse', 'hebt'],
    ],
  },
  {
    title: 'a Spanish one below a heading of a text',
    name: 'puertos',
    text: '# Puertos\n\nUn texto.\n\n## Glosario de términos\n\n| Palabra | Significado |\n|---|---|\n| Muelle | donde atracan |\n| Boya | señal que flota |\n',
    cards: [
      ['Muelle', 'donde atracan'],
      ['Boya', 'flota'],
    ],
  },
  {
    title: 'words in two languages',
    name: 'x',
    text: '# 航海中英词汇对照表\n\n| 中文 | 英文 |\n|---|---|\n| 锚 | anchor |\n| 港口 | harbour |\n',
    cards: [
      ['锚', 'anchor'],
      ['港口', 'harbour'],
    ],
  },
  {
    title: 'Japanese',
    name: 'x',
    text: '# 用語集\n\n| 用語 | よみ | 説明 |\n|---|---|---|\n| 港 | みなと | 船が着く所 |\n| 錨 | いかり | 船を止める |\n',
    cards: [
      ['港', '船が着く所'],
      ['錨', '船を止める'],
    ],
  },
  {
    title: 'a term column outside of a glossary',
    name: 'x',
    text: '# 船坞\n\n## 关键概念\n\n| 术语 | 通俗理解 |\n|---|---|\n| 干坞 | 抽干了水的池子 |\n| 浮坞 | 会浮的池子 |\n',
    cards: [
      ['干坞', '抽干'],
      ['浮坞', '会浮'],
    ],
  },
  {
    title: 'an introduction that says what the file is',
    name: 'x',
    text: '# Harbours\n\nThis is a glossary of words you will meet.\n\n| Name | What people mean |\n|---|---|\n| Berth | a place to moor |\n| Quay | a wall to moor at |\n',
    cards: [
      ['Berth', 'place to moor'],
      ['Quay', 'wall'],
    ],
  },
  {
    title: 'a data dictionary',
    name: 'x',
    text: '# Data dictionary\n\n| Column | Type | Nullable |\n|---|---|---|\n| id | int | no |\n| name | text | yes |\n',
    cards: [],
  },
  {
    title: 'numbers and versions',
    name: 'x',
    text: '# 版本对照表\n\n| 组件 | 版本 |\n|---|---|\n| 内核 | 5.10 |\n| 编译器 | 12.1 |\n',
    cards: [],
  },
  {
    title: 'a table of settings below the title of a tool',
    name: 'README',
    text: '# tool\n\n## Options\n\n| Name | Description |\n|---|---|\n| `--fast` | be fast |\n| `--slow` | be slow |\n',
    cards: [],
  },
  {
    title: 'figures in a glossary',
    name: 'x',
    text: '# Harbour glossary\n\n| Year | Ships |\n|---|---|\n| 2019 | 120 |\n| 2020 | 140 |\n',
    cards: [],
  },
  {
    title: 'questions of a framework with examples',
    name: 'x',
    text: '# 面试日练\n\n## 框架\n\n| 元素 | 问法 | 范例（咖啡馆） |\n|---|---|---|\n| 情境 | 客人什么时候会来？ | 上班路上 |\n| 动机 | 客人想做什么？ | 提神 |\n',
    cards: [],
  },
];

/** Glossaries whose terms are headings, items or lines. */
export const TEXT_GLOSSARIES: readonly GlossaryCase[] = [
  {
    title: 'headings over labelled fields',
    name: 'x',
    text: '# Harbour glossary\n\n## Berth\n**Meaning:** A place to moor.\n\n**Synonyms:** slip\n\n## Quay\n**Meaning:** A wall.\n\n**Synonyms:** wharf\n\n## Buoy\n**Meaning:** It floats.\n\n**Synonyms:** marker\n',
    cards: [
      ['Berth', 'A place to moor', 'slip'],
      ['Quay', 'A wall', 'wharf'],
      ['Buoy', 'It floats'],
    ],
  },
  {
    title: 'numbered headings over labelled bullets, one over terms of its own',
    name: 'x',
    text: '# 名词解释列举\n\n## A. 泊船\n\n### A.1 锚泊 (Anchoring)\n\n* **定义**：用锚停船。\n* **特征**：不用码头。\n\n### A.2 靠泊 (Berthing)\n\n* **定义**：停在码头。\n* **特征**：要缆绳。\n\n### A.3 三种缆绳\n\n* **首缆**：船头的。\n* **尾缆**：船尾的。\n\n### A.4 系浮筒\n\n* **特征**：不占码头。\n',
    cards: [
      ['锚泊 (Anchoring)', '用锚停船', '不用码头'],
      ['靠泊 (Berthing)', '停在码头'],
      ['三种缆绳', '首缆', '尾缆'],
      ['系浮筒', '不占码头'],
    ],
  },
  {
    title: 'headings over a paragraph, one of which lists things with a colon',
    name: 'glossary',
    text: '## Tide\n\nThe sea rises and falls.\n\n## Buoys\n\nThey float:\n\n- **Red**: keep it left\n- **Green**: keep it right\n\n## Draft\n\nHow deep a ship lies.\n\n## Beam\n\nHow wide it is.\n',
    cards: [
      ['Tide', 'rises'],
      ['Buoys', 'Red', 'Green'],
      ['Draft', 'deep'],
      ['Beam', 'wide'],
    ],
  },
  {
    title: 'letters over bullets',
    name: 'x',
    text: '# Glossary\n\n## A\n\n- **Aft**: behind\n- **Anchor**: holds\n\n## B\n\n- **Beam** – width\n- **Bow** – front\n',
    cards: [
      ['Aft', 'behind'],
      ['Anchor', 'holds'],
      ['Beam', 'width'],
      ['Bow', 'front'],
    ],
  },
  {
    title: 'letters over headings',
    name: 'x',
    text: '# Harbour terminology\n\n## A\n\n### Aft\n\nBehind.\n\n### Anchor\n\nHolds a ship.\n\n## B\n\n### Bow\n\nThe front.\n',
    cards: [
      ['Aft', 'Behind'],
      ['Anchor', 'Holds'],
      ['Bow', 'front'],
    ],
  },
  {
    title: 'headings that repeat below every term',
    name: 'x',
    text: '# Key terms\n\n## Tide\n\n### Definition\n\nThe sea moves.\n\n### Example\n\nLow water.\n\n## Draft\n\n### Definition\n\nHow deep a ship lies.\n\n### Example\n\nTwo metres.\n',
    cards: [
      ['Tide', 'The sea moves', 'Low water'],
      ['Draft', 'How deep', 'Two metres'],
    ],
  },
  {
    title: 'the same field of meaning under every heading of a text that does not say what it is',
    name: 'x',
    text: '# 港口\n\n## 潮汐\n\n**定义**：海水涨落。\n\n**用途**：算时间。\n\n## 吃水\n\n**定义**：船有多深。\n\n**用途**：选泊位。\n\n## 船宽\n\n**定义**：船有多宽。\n\n**用途**：选船闸。\n',
    cards: [
      ['潮汐', '海水涨落', '算时间'],
      ['吃水', '船有多深'],
      ['船宽', '船有多宽'],
    ],
  },
  {
    title: 'bold terms above fields',
    name: 'x',
    text: '# 术语\n\n**潮汐**\n- 定义：海水涨落\n- 例子：大潮\n\n**吃水**\n- 定义：船有多深\n- 例子：两米\n',
    cards: [
      ['潮汐', '海水涨落', '大潮'],
      ['吃水', '船有多深'],
    ],
  },
  {
    title: 'items with nested fields',
    name: 'x',
    text: '# Vocabulary\n\n- **Tide**\n  - Meaning: the sea moves\n  - Example: low tide\n- **Draft**\n  - Meaning: depth of a ship\n  - Example: two metres\n',
    cards: [
      ['Tide', 'the sea moves', 'low tide'],
      ['Draft', 'depth'],
    ],
  },
  {
    title: 'a Russian one',
    name: 'x',
    text: '# Глоссарий\n\n- **Порт** — место для судов\n- **Якорь** — держит судно\n',
    cards: [
      ['Порт', 'место'],
      ['Якорь', 'держит'],
    ],
  },
  {
    title: 'a French one',
    name: 'lexique',
    text: '# Lexique du port\n\n**Quai** : mur où l’on accoste.\n\n**Bouée** : signal flottant.\n',
    cards: [
      ['Quai', 'accoste'],
      ['Bouée', 'flottant'],
    ],
  },
  {
    title: 'endpoints that are described',
    name: 'api',
    text: '# Harbour service\n\n## GET /ships\n\n**Description:** lists ships\n\n**Response:** json\n\n## POST /ships\n\n**Description:** adds a ship\n\n**Response:** json\n\n## GET /berths\n\n**Description:** lists berths\n\n**Response:** json\n',
    cards: [],
  },
  {
    title: 'exercises that state what they are for',
    name: 'plan',
    text: '# Plan\n\n## Week 1\n\n**Goal:** row\n\n**Output:** a log\n\n## Week 2\n\n**Goal:** sail\n\n**Output:** a map\n',
    cards: [],
  },
];
