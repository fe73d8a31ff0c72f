import type { Card, PlainCard } from '../../../src/cards/card.ts';

const POINT = { line: 1, column: 1, offset: 0 };

function plain(card: Partial<PlainCard> & Pick<PlainCard, 'front' | 'back'>): PlainCard {
  return {
    kind: 'qa',
    section: [],
    span: { start: POINT, end: POINT },
    followUps: [],
    rubric: [],
    tags: [],
    ...card,
  };
}

/** A short Chinese card with everything a card can have. */
export const PROBE: Card = plain({
  front: '就绪探针失败时会发生什么？',
  back: '**Endpoint 控制器**把该 Pod 从 Service 的后端里摘除，流量不再进入；`kubelet` *不会*重启容器。\n\n1. 探测失败达到 `failureThreshold`\n2. Pod 的 `Ready` 条件变为 `False`\n3. EndpointSlice 中标记为未就绪',
  section: ['健康检查', '探针'],
  context: '线上有一个服务，启动要 40 秒。',
  contrast: '“Pod 会被重启。”——那是存活探针。',
  rubric: ['说出流量被摘除', '说出容器不会重启', '提到 `failureThreshold`'],
  followUps: ['那存活探针失败呢？', '启动探针解决什么问题？'],
  timeLimitSeconds: 120,
});

/** An English card with code and a table. */
export const PORTS: Card = plain({
  front: 'What is the difference between `port` and `targetPort` in a Service?',
  back: '`port` is where the Service listens, `targetPort` is where the *container* does.\n\n| field | side | default |\n|---|---|---|\n| port | Service | required |\n| targetPort | Pod | same as port |\n\n```yaml\nports:\n  - port: 80\n    targetPort: 8080 # the container\n```',
  section: ['Networking'],
});

/** A question without an answer. */
export const BARE: Card = plain({
  kind: 'question-only',
  front: '讲一个你排查过的线上故障。',
  back: '',
  section: ['面试'],
});

export const CHOICE: Card = {
  ...plain({ front: '下列哪些是 CNI 插件？', back: '' }),
  kind: 'choice',
  choices: [
    { text: 'Calico', correct: true },
    { text: 'etcd', correct: false },
    { text: 'Flannel', correct: true },
  ],
};

export const CLOZE: Card = {
  ...plain({ front: '==kubelet== 在每个节点上运行，向 ==API Server== 汇报。', back: '' }),
  kind: 'cloze',
  cloze: ['kubelet', 'API Server'],
};

/** An answer of two hundred paragraphs. */
export const LONG: Card = plain({
  front: '详细说说 Pod 的创建流程',
  back: Array.from(
    { length: 200 },
    (_, index) => `${index + 1}. 第 ${index + 1} 步：API Server 收到请求并写入 etcd。`,
  ).join('\n'),
});

export const CARDS: readonly Card[] = [PROBE, PORTS, BARE, CHOICE, CLOZE];
