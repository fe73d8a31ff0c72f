/**
 * Words by which questions are told apart, as data. None of it is stored: a better list changes only what is
 * recognised from then on.
 */

/** English words of the frame of a question rather than of its subject. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  `a about actually also an and are as at be been being between briefly but by can could define definition
  describe did differ difference different do does exactly example explain for from give had happen has have
  having he her here how i if in into is it itself just let list main mean meant me my name of on or our out please
  purpose really reason role say shall she short should simply so such tell term than that the their them then
  there these they thing this those to typically up us use used using usually versus vs was way we were what when where
  which while who whom whose why will with word work would you your`.split(/\s+/),
);

/** Chinese phrases of the frame of a question; where several begin at one character, the longest counts. */
export const FRAME_PHRASES: readonly string[] =
  `什么样 什么是 是什么 什么 为什么 为何 如何 怎么样 怎么 怎样 哪些 哪个 哪种
  哪几 几个 几种 几类 多少 是否 能否 可否 有没有 是不是 能不能 会不会 要不要 请问 请 简述 简单 概述 阐述 叙述 论述 说明 解释 介绍 描述 列举 举例 举出
  谈谈 谈一谈 聊聊 聊一聊 说说 说一说 讲讲 讲一讲 讲述 讲一下 说一下 谈一下 介绍一下 解释一下 描述一下 一下 你对 对于 关于 有关 理解 认识 看法 了解
  知道 概念 定义 含义 意思 意味着 指的是 是指 作用 用途 用处 用来 用于 区别 差别 差异 不同 异同 相同 对比 比较 原因 原理 机制 分别 各自 主要 常见 一般 通常
  具体 详细 起到 存在 之间 当中 其中 可以 应该 需要 一个 一种 一些 这个 那个 它们 我们 你们 他们 自己 以及 还有 并且 或者 的话 时候 情况下 现在 目前 当前 平时 平常 一门 一项 一次 一段 考虑 觉得 认为 让你 会怎么做 怎么做 怎么办 想
  的 了 吗 呢 吧 啊 和 与 及 跟 或 是 你 我 它 他 她 这 那 之 其 会 要 在 有 做 被 把 让 给 能 来 去`
    .split(/\s+/)
    .filter((phrase) => phrase !== '');

/** English phrases that open or close a question without being part of its subject. */
export const FRAME_PASSAGES =
  /\b(?:(?:tell me about|describe|recall|think of|give (?:me )?an example of)(?: a| an| some| one)? (?:time|times|situation|occasion|case|moment|experience|example)(?: (?:when|where|in which|that|of))?|walk me through|talk me through|in your own words|in short|what would you say (?:is|are)|how would you go about|under (?:what|which) (?:conditions|circumstances)|in (?:what|which) (?:cases?|situations?)|stands? for|what kinds? of|what makes you)\b/giu;

/** What is asked about a subject. Questions of different aspects are different questions, unless their answers agree. */
export const ASPECTS: readonly (readonly [aspect: string, pattern: RegExp])[] = [
  ['why', /为什么|为何|原因|\bwhy\b|\breasons?\b|\bwhat (?:makes|causes)\b|\bhow come\b/u],
  ['how many', /多少|几[个种类次层]|\bhow (?:many|much|long|often|big|large)\b/u],
  [
    'how',
    /如何|怎么|怎样|步骤|流程|\bhow (?!many|much|long|often|big|large)\b|\bhow (?:do|does|is|are|to|can|would)\b|\bsteps\b/u,
  ],
  ['when', /什么时候|何时|场景|时机|\bwhen (?:should|would|do|does|is|are|to)\b|^when\b/u],
  [
    'difference',
    /区别|差别|差异|不同|异同|对比|比较|\bdiff(?:er|erence|erences|erent|ers)\b|\bcompare\b|\bvs\b|\bversus\b/u,
  ],
  ['merit', /优点|好处|优势|\badvantages?\b|\bbenefits?\b|\bpros\b/u],
  ['drawback', /缺点|坏处|劣势|弊端|代价|\bdisadvantages?\b|\bdrawbacks?\b|\bdownsides?\b|\bcons\b/u],
  ['who', /谁|\bwho\b/u],
  ['where', /哪里|在哪|\bwhere\b/u],
];

/** Aspects that are asked by a plain "what" as well, so that a change between the two may be no more than wording. */
export const PLAIN_ASPECTS: ReadonlySet<string> = new Set(['how', 'where']);

/** Phrases that contain a negation and deny nothing. */
export const NO_DENIAL =
  /是不是|能不能|会不会|要不要|有没有|好不好|对不对|不同|不仅|不只|不但|不断|不管|不过|不得不|不错|非常|并非易事|区别|特别|分别|差别|类别|级别|个别|别名|识别|\bnot only\b|\bwhether or not\b/gu;

/** Marks of a question that asks for the contrary. */
export const DENIAL =
  /不|没|无法|无需|未|勿|禁止|避免|\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bcannot\b|\bavoid\b|\bexcept\b|\bunlike\b/u;

/** Chinese characters that turn a question around when one takes the place of the other. */
export const OPPOSITE_CHARACTERS: ReadonlySet<string> = both(
  `优缺 优劣 升降 有无 内外 上下 大小 左右 前后 增减 增删 强弱 同异 正反 主从 主备 主副 读写 长短 快慢 新旧 公私 单双 单多 高低 进出 出入 开关 软硬 加减 乐悲
  静动 推拉 客服 轻重 深浅 早晚 始终 先后 首尾 头尾 冷热 显隐 实虚 真假 明暗 阴阳 增缩 扩缩 加解 收发 存取 生消 线进 堆栈 行列 行表 全半 全增 内公 南北 东西 入离 值引`.split(
    /\s+/,
  ),
);

/** English words that turn a question around, besides those with a denying prefix: each with its contraries. */
export const OPPOSITE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = contraries(
  `advantage disadvantage|ascend descend|asc desc|max min|maximum minimum|push pull|read write|client server|inner outer
  |left right|first last|before after|increment decrement|increase decrease|encode decode|encrypt decrypt|import export
  |upload download|ingress egress|inbound outbound|input output|internal external|public private|strong weak|static dynamic
  |liveness readiness|leader follower|primary secondary|primary replica|stateful stateless|include exclude|open close
  |start stop|allow deny|vertical horizontal|best worst|shallow deep|lower upper|more less|older newer|attach detach
  |optimistic pessimistic|preorder postorder|acquire release|lock unlock|enable disable|success failure|true false|keep discard|next last|next previous`,
);

/** Beginnings that make a word its contrary. */
export const DENYING_PREFIXES: ReadonlySet<string> = new Set('un in im ir il non dis de a anti co'.split(' '));

/** Chinese numerals; 一 is left out, for it is mostly an article. */
export const NUMERALS = /[二两三四五六七八九十百千]/gu;

/** Chinese words that questions use for one another. */
export const SAME_PHRASES: readonly (readonly [from: RegExp, to: string])[] = [
  [/优势|好处|长处/gu, '优点'],
  [/劣势|不足|弊端|坏处|短处/gu, '缺点'],
  [/特性|特征/gu, '特点'],
  [/方式|办法/gu, '方法'],
  [/步骤|过程/gu, '流程'],
];

/** Short forms and full forms of the same name. */
export const SAME_NAMES: ReadonlyMap<string, string> = new Map([
  ['k8s', 'kubernetes'],
  ['js', 'javascript'],
  ['ts', 'typescript'],
  ['golang', 'go'],
  ['db', 'database'],
  ['postgres', 'postgresql'],
  ['config', 'configuration'],
  ['env', 'environment'],
  ['repo', 'repository'],
  ['dir', 'directory'],
  ['param', 'parameter'],
  ['arg', 'argument'],
  ['app', 'application'],
]);

function both(pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => [pair, [...pair].reverse().join('')]));
}

function contraries(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const line of table.split('|')) {
    const pair = line.trim().split(/\s+/);
    for (const word of pair) {
      words.set(word, new Set([...(words.get(word) ?? []), ...pair.filter((other) => other !== word)]));
    }
  }
  return words;
}
