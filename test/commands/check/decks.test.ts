import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../src/cards/read-deck.ts';
import { writeDeck } from '../../../src/cards/write-deck.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const SEED = '# 探针\n\n## 什么是就绪探针？\n\n决定是否接收流量。\n\n## 什么是存活探针？\n\n失败时重启容器。\n';

function build(seed: string): string {
  const { value } = readDeck(seed, { name: 'probes' });
  const cards = value.cards.map((card, index) => ({ id: `card${index}`, card }));
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return writeDeck({ ...value, id: 'probes', source: 'seeds/probes.md', cards }, hash);
}

function repository(): Workspace {
  const workspace = makeWorkspace({ 'seeds/probes.md': SEED, 'decks/probes.md': build(SEED) });
  workspace.git('init', '-q', '-b', 'main');
  return workspace;
}

describe('a deck beside its seed', () => {
  it('asks every question once, and is in sync', async () => {
    expect(await repository().check()).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['an answer', SEED.replace('重启容器', '重启 Pod 里的容器')],
    ['a question', SEED.replace('存活', '启动')],
    ['the title', SEED.replace('# 探针', '# 容器探针')],
    ['another card', `${SEED}\n## 什么是启动探针？\n\n推迟另外两种探针。\n`],
  ])('is outdated when its seed changed %s', async (_, seed) => {
    const workspace = repository();
    workspace.write('seeds/probes.md', seed);
    expect(await workspace.check({ operands: ['decks'] })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^decks\/probes\.md:1:1: error deck-outdated: .*seeds\/probes\.md\.\n$/),
    });
  });

  it('is not outdated by layout', async () => {
    const workspace = repository();
    workspace.write('seeds/probes.md', SEED.replaceAll('\n', '\r\n'));
    expect((await workspace.check()).stdout).toBe('');
  });

  it('is left alone when a person has edited it', async () => {
    const workspace = repository();
    workspace.write('decks/probes.md', build(SEED).replace('重启容器', '重启'));
    expect((await workspace.check({ operands: ['decks'] })).stdout).toBe('');
  });

  it('is left alone when the seed is not there', async () => {
    const workspace = makeWorkspace({ 'decks/probes.md': build(SEED) });
    expect((await workspace.check()).stdout).toBe('');
  });

  it('has its faults told of the seed when both are checked, of the deck when alone', async () => {
    const seed = SEED.replace('什么是存活探针？', '它怎么失败？');
    const workspace = makeWorkspace({ 'seeds/probes.md': seed, 'decks/probes.md': build(seed) });
    expect((await workspace.check()).stdout).toMatch(/^seeds\/probes\.md:7:4: warning pronoun-ambiguous[^\n]*\n$/);
    expect((await workspace.check({ operands: ['decks'] })).stdout).toMatch(
      /^decks\/probes\.md:\d+:4: warning pronoun-ambiguous[^\n]*\n$/,
    );
  });
});
