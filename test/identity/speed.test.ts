import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { LoadedDeck } from '../../src/identity/loaded.ts';
import { card, identifyIn, idsOf, knownFrom, notes } from './decks.ts';
import { below, type Random, seeded } from './random.ts';

const CHINESE =
  '系统 服务 网络 数据 索引 调度 容器 进程 线程 缓存 队列 事务 日志 监控 复制 分片 选举 限流 熔断 路由 协议 加密 证书 镜像 存储'.split(
    ' ',
  );
const ENGLISH =
  'cache index scheduler kernel socket process queue broker replica shard leader election snapshot backup linker driver'.split(
    ' ',
  );

const words = (list: readonly string[], count: number, joint: string, random: Random): string =>
  Array.from({ length: count }, () => list[below(list.length, random)]).join(joint);

/** Ten thousand cards in fifty files, of few words, so that most of them resemble many others. */
function manyCards(random: Random): readonly Card[] {
  return Array.from({ length: 10_000 }, (_, index) =>
    index % 2 === 0
      ? card(`How does the ${words(ENGLISH, 4, ' ', random)} work?`, words(ENGLISH, 30, ' ', random))
      : card(`什么是${words(CHINESE, 4, '', random)}？`, words(CHINESE, 30, '', random)),
  );
}

const inFiles = (cards: readonly Card[]): readonly LoadedDeck[] =>
  Array.from({ length: 50 }, (_, file) => notes(`/n/${file}.md`, cards.slice(file * 200, file * 200 + 200)));

describe('ten thousand cards of which five hundred were edited', () => {
  it('are all found again within two seconds', { retry: 2 }, () => {
    const cards = manyCards(seeded(11));
    const known = knownFrom(...inFiles(cards));
    const edited = cards.map((it, index) =>
      index % 20 === 7 ? { ...it, front: `${it.front.slice(0, -1)} today?`, back: `${it.back} now` } : it,
    );
    // Time of the processor: other work on the machine does not count.
    const before = process.cpuUsage();
    const result = identifyIn(inFiles(edited), known);
    const spent = process.cpuUsage(before).user / 1000;
    expect(idsOf(result)).toEqual([...known.cards.keys()]);
    expect(result.matches).toHaveLength(500);
    expect(spent).toBeLessThan(2000);
  });
});
