/** Words that ask, in one language, and what may stand around them. */
interface Asking {
  /** Every match holds one of these. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

interface Surroundings {
  readonly before?: string;
  readonly after?: string;
}

function asking(words: readonly string[], { before = '', after = '' }: Surroundings = {}): Asking {
  return { words, pattern: new RegExp(`${before}(?:${words.join('|')})${after}`, 'g') };
}

function askingInEnglish(words: readonly string[], { before = '', after = '' }: Surroundings = {}): Asking {
  return asking(words, { before: `\\b${before}`, after: `${after}\\b` });
}

/** What a question asks for, whatever the language; the most telling first, for several may match. */
export const QUESTION_FRAMES: readonly { readonly frame: string; readonly askings: readonly Asking[] }[] = [
  {
    frame: 'difference',
    askings: [
      asking(['区别', '不同', '差异', '对比', '比较'], { before: '(?:有什么|有何|有哪些|的|之间的|主要)*' }),
      askingInEnglish(
        ['differences', 'difference', 'differ', 'compared', 'compares', 'compare', 'comparison', 'versus', 'vs'],
        { before: '(?:what (?:is|are) )?(?:the )?(?:main |key )?' },
      ),
    ],
  },
  {
    frame: 'advantages',
    askings: [
      asking(['优点', '优势', '好处'], { before: '(?:有什么|有哪些|的)*' }),
      askingInEnglish(['advantages', 'advantage', 'benefits', 'benefit', 'pros']),
    ],
  },
  {
    frame: 'disadvantages',
    askings: [
      asking(['缺点', '劣势', '不足'], { before: '(?:有什么|有哪些|的)*' }),
      askingInEnglish(['disadvantages', 'disadvantage', 'drawbacks', 'drawback', 'cons']),
    ],
  },
  {
    frame: 'why',
    askings: [
      asking(['为什么', '为何'], { after: '(?:要|需要)?' }),
      askingInEnglish(['why'], { after: '(?: (?:do|does|is|are|use|would|should))?' }),
    ],
  },
  {
    frame: 'when',
    askings: [
      asking(['什么时候', '何时', '什么场景']),
      askingInEnglish(['when'], { after: '(?: (?:do|does|should|would|to))?' }),
    ],
  },
  {
    frame: 'how',
    askings: [
      asking(['如何', '怎么样', '怎么', '怎样']),
      askingInEnglish(['how'], { after: '(?: (?:do|does|can|would|to|is|are))?' }),
    ],
  },
  {
    frame: 'which',
    askings: [asking(['有哪些', '哪些', '哪几种']), askingInEnglish(['which', 'list', 'name'])],
  },
  {
    frame: 'what',
    askings: [
      asking(['什么是', '是什么', '指什么'], { before: '(?:请)?' }),
      askingInEnglish(['what'], { after: '(?: (?:is|are|does|do))?' }),
    ],
  },
];

const CHINESE_FILLERS =
  '请问|请你|请|简单|简要|详细|描述|介绍|解释|说明|说说|说一说|谈谈|谈一谈|讲讲|讲一讲|聊聊|一下|你们|我们|你|我|知道|了解|理解|对于|关于|之间|以及|的|地|得|了|吗|呢|吧|啊|是|有|和|与|跟|及|在|中|里';
const ENGLISH_FILLERS =
  'an|a|the|is|are|do|does|did|you|your|we|our|of|in|on|for|to|and|or|with|between|by|from|me|please|can|could|would|explain|describe|tell|about|briefly|define|meant|mean|it|us|used|use';

/** Words that change nothing about what is asked. */
export const FILLER_WORDS = {
  chinese: asking(CHINESE_FILLERS.split('|')),
  english: askingInEnglish(ENGLISH_FILLERS.split('|')),
} as const;

/** Technical terms that notes in either language use for one thing. */
export const TERM_PAIRS: Readonly<Record<string, string>> = {
  容器: 'container',
  镜像: 'image',
  集群: 'cluster',
  节点: 'node',
  命名空间: 'namespace',
  标签: 'label',
  副本: 'replica',
  调度器: 'scheduler',
  控制器: 'controller',
  就绪探针: 'readiness probe',
  存活探针: 'liveness probe',
  滚动更新: 'rolling update',
  负载均衡: 'load balancer',
  服务发现: 'service discovery',
  持久卷: 'persistent volume',
  进程: 'process',
  线程: 'thread',
  协程: 'coroutine',
  死锁: 'deadlock',
  索引: 'index',
  事务: 'transaction',
  缓存: 'cache',
  队列: 'queue',
  闭包: 'closure',
  垃圾回收: 'garbage collection',
  三次握手: 'three way handshake',
  幂等: 'idempotent',
  幂等性: 'idempotent',
  哈希表: 'hash table',
  二叉树: 'binary tree',
};
