/**
 * Words that mean the same in technical notes, the form they are compared in first. Lower case, NFKC. Chinese words are
 * found anywhere in a text, others only as whole words. Add a row; no code needs to change.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ['kubernetes', 'k8s', 'kube'],
  ['javascript', 'js'],
  ['typescript', 'ts'],
  ['postgresql', 'postgres', 'pg'],
  ['golang', 'go 语言', 'go语言'],
  ['database', 'databases', 'db', '数据库', '資料庫'],
  ['cache', 'caching', '缓存', '快取', '高速缓存'],
  ['queue', 'mq', 'message queue', '消息队列', '队列', '訊息佇列'],
  ['thread', '线程', '執行緒'],
  ['process', '进程', '行程'],
  ['coroutine', 'goroutine', '协程'],
  ['lock', 'mutex', '互斥锁', '锁', '鎖'],
  ['deadlock', '死锁', '死鎖'],
  ['transaction', '事务', '交易'],
  ['index', 'indexes', 'indices', '索引'],
  ['container', '容器'],
  ['image', '镜像', '映像檔'],
  ['cluster', '集群', '叢集'],
  ['node', '节点', '節點'],
  ['pod', '容器组'],
  ['replica', 'replicas', '副本'],
  ['namespace', '命名空间', '名称空间'],
  ['label', '标签', '標籤'],
  ['probe', '探针', '探針'],
  ['endpoint', 'endpoints', '端点'],
  ['controller', '控制器'],
  ['scheduler', '调度器', '排程器'],
  ['load balancer', 'load balancing', 'loadbalancer', 'lb', '负载均衡器', '负载均衡', '負載平衡'],
  ['service discovery', '服务发现', '服務發現'],
  ['rate limiting', 'rate limit', '限流'],
  ['circuit breaker', '熔断器', '熔断'],
  ['failover', '故障转移', '故障切换'],
  ['rollback', 'roll back', '回滚', '回退'],
  ['deploy', 'deployment', '部署'],
  ['canary', 'canary release', '灰度发布', '金丝雀发布', '灰度'],
  ['latency', '延迟', '时延', '延遲'],
  ['throughput', '吞吐量', '吞吐'],
  ['bandwidth', '带宽', '頻寬'],
  ['availability', '可用性'],
  ['consistency', '一致性'],
  ['high availability', 'ha', '高可用性', '高可用'],
  ['monitoring', 'monitor', '监控', '監控'],
  ['alert', 'alerting', 'alarm', '告警', '报警'],
  ['log', 'logs', 'logging', '日志', '日誌'],
  ['metric', 'metrics', '指标', '指標'],
  ['trace', 'tracing', '链路追踪', '追踪'],
  ['memory', 'ram', '内存', '記憶體'],
  ['cpu', '处理器', '中央处理器'],
  ['disk', '磁盘', '磁碟', '硬盘'],
  ['network', '网络', '網路'],
  ['port', '端口', '连接埠'],
  ['protocol', '协议', '協定'],
  ['request', '请求', '請求'],
  ['response', '响应', '回應'],
  ['server', '服务器', '服务端', '伺服器'],
  ['client', '客户端', '用戶端'],
  ['traffic', '流量'],
  ['permission', 'permissions', '权限', '權限'],
  ['authentication', 'authn', '认证', '身份验证', '鉴权认证'],
  ['authorization', 'authz', '授权', '鉴权'],
  ['encryption', 'encrypt', '加密'],
  ['configuration', 'config', '配置', '組態'],
  ['environment variable', 'env var', '环境变量'],
  ['garbage collection', 'gc', '垃圾回收'],
  ['operating system', 'os', '操作系统'],
  ['application', 'app', '应用程序', '应用', '應用程式'],
  ['interface', '接口', '介面'],
  ['function', '函数', '函式'],
  ['parameter', 'parameters', 'params', '参数', '參數'],
  ['variable', 'variables', '变量', '變數'],
  ['array', '数组', '陣列'],
  ['hash table', 'hash map', 'hashmap', '哈希表', '散列表'],
  ['linked list', '链表', '鏈結串列'],
  ['binary tree', '二叉树', '二元樹'],
  ['repository', 'repo', '仓库', '代码库'],
  ['infrastructure', 'infra', '基础设施'],
  ['microservice', 'microservices', '微服务', '微服務'],
  ['distributed', '分布式', '分散式'],
  ['asynchronous', 'async', '异步', '非同步'],
  ['synchronous', 'sync', '同步'],
  ['concurrency', 'concurrent', '并发', '並行'],
  ['persistent volume', 'pv', '持久卷'],
  ['maximum', 'max', '最大值', '最大'],
  ['minimum', 'min', '最小值', '最小'],
];

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const CANONICAL = new Map(
  SYNONYMS.flatMap(([canonical = '', ...others]) => others.map((other) => [other, canonical] as const)),
);

function pattern(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return CJK.test(word) ? literal : `(?<![a-z0-9])${literal}(?![a-z0-9])`;
}

// Longer words first, so that the longest one that fits is taken.
const ANY_SYNONYM = new RegExp(
  [...CANONICAL.keys()]
    .sort((one, other) => other.length - one.length)
    .map(pattern)
    .join('|'),
  'gu',
);

/** A lower-case NFKC text with every known synonym in the form words are compared in. */
export function withCanonicalWords(text: string): string {
  return text.replace(ANY_SYNONYM, (word) => ` ${CANONICAL.get(word) ?? word} `);
}
