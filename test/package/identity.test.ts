import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed, named, repsByFront } from './listed.ts';
import { drillLines, run, runJson, temporaryHome, temporaryNotes } from './process.ts';

const NOW = ['--now', '2026-03-02T09:00:00+08:00'] as const;
const LATER = ['--now', '2026-03-02T10:00:00+08:00'] as const;

const READINESS = `### What does a readiness probe do?

It decides whether a pod receives traffic from a Service, and takes the pod out of the endpoints when it fails.
`;
const LIVENESS = `### What does a liveness probe do?

It restarts a container that hangs, and nothing else; a wrong one makes an outage worse.
`;
const CLUSTER_IP = `### 什么是 Service 的 ClusterIP？

集群内部可以访问的虚拟 IP，由 kube-proxy 把流量转发到后端的 Pod。
`;
const PLUGIN = `### CNI 插件负责什么？

给 Pod 分配 IP，并把它接到集群网络；网络策略往往也由它实现。
`;
const NOTES = `# Cluster notes\n\n## Probes\n\n${READINESS}\n${LIVENESS}\n## 网络\n\n${CLUSTER_IP}\n${PLUGIN}`;
const OTHER = `# Storage\n\n## Volumes\n\n### What binds a claim to a volume?\n\nThe control plane, by class, size and access mode.\n`;

let notes: string;
let practised: string;

/** The home of a person who graded every card of the notes once, of her own for one test. */
function practisedHome(): string {
  const home = temporaryHome();
  cpSync(practised, home, { recursive: true });
  writeNotes({ 'cluster.md': NOTES, 'storage.md': OTHER });
  return home;
}

function writeNotes(files: Readonly<Record<string, string>>): void {
  rmSync(notes, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(notes, path, '..'), { recursive: true });
    writeFileSync(join(notes, path), text);
  }
}

beforeAll(() => {
  notes = join(realpathSync(mkdtempSync(join(tmpdir(), 'mdrill-edited-'))), 'notes');
  practised = mkdtempSync(join(tmpdir(), 'mdrill-practised-'));
  writeNotes({ 'cluster.md': NOTES, 'storage.md': OTHER });
  const events = drillLines(practised, [notes, ...NOW], '\n4\n'.repeat(5));
  expect(named(events, 'graded')).toHaveLength(5);
});

afterAll(() => {
  rmSync(join(notes, '..'), { recursive: true, force: true });
  rmSync(practised, { recursive: true, force: true });
});

interface Edit {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Reviews by question afterwards; questions that are not named were reviewed once. */
  readonly reps?: Readonly<Record<string, number>>;
  readonly cards?: number;
}

const edited = (change: (text: string) => string): Edit['files'] => ({
  'cluster.md': change(NOTES),
  'storage.md': OTHER,
});

const KEEPING: readonly Edit[] = [
  { what: 'a typo in a question', files: edited((text) => text.replace('readiness probe do', 'readyness probe do')) },
  { what: 'a typo in an answer', files: edited((text) => text.replace('restarts a container', 'restarts a contaner')) },
  {
    what: 'a reworded question',
    files: edited((text) => text.replace('What does a liveness probe do?', 'What is a liveness probe for?')),
  },
  {
    what: 'a reworded Chinese question',
    files: edited((text) => text.replace('CNI 插件负责什么？', 'CNI 插件的职责是什么？')),
  },
  {
    what: 'a reworded answer',
    files: edited((text) =>
      text.replace(/集群内部可以访问.*\n/, '只在集群里有效的虚拟地址，转发规则由 kube-proxy 维护。\n'),
    ),
  },
  {
    what: 'translated punctuation',
    files: edited((text) => text.replaceAll('？', '?').replaceAll('，', ', ').replaceAll('；', '; ')),
  },
  {
    what: 'numbers in front of questions',
    files: edited((text) => {
      let number = 0;
      return text.replace(/^### /gm, () => `### ${++number}. `);
    }),
  },
  {
    what: 'another order',
    files: edited(
      () => `# Cluster notes\n\n## 网络\n\n${PLUGIN}\n${CLUSTER_IP}\n## Probes\n\n${LIVENESS}\n${READINESS}`,
    ),
  },
  { what: 'a renamed section', files: edited((text) => text.replace('## Probes', '## Health checks')) },
  { what: 'a renamed file', files: { 'kubernetes/everything.md': NOTES, 'storage.md': OTHER } },
  {
    what: 'a renamed file with an edited question',
    files: { 'k8s.md': NOTES.replace('probe do?', 'probe really do?'), 'storage.md': OTHER },
  },
  {
    what: 'a card moved to another file',
    files: { 'cluster.md': NOTES.replace(PLUGIN, ''), 'storage.md': `${OTHER}\n## 网络\n\n${PLUGIN}` },
  },
  {
    what: 'a file split in two',
    files: {
      'probes.md': `# Probes\n\n${READINESS}\n${LIVENESS}`,
      'network.md': `# 网络\n\n${CLUSTER_IP}\n${PLUGIN}`,
      'storage.md': OTHER,
    },
  },
  { what: 'two files merged', files: { 'all.md': `${NOTES}\n${OTHER.replace('# Storage\n\n', '')}` } },
  { what: 'Windows line ends', files: edited((text) => text.replaceAll('\n', '\r\n')) },
  { what: 'new front matter', files: edited((text) => `---\ntags: [k8s]\n---\n\n${text}`) },
  { what: 'another title', files: edited((text) => text.replace('# Cluster notes', '# What I know of clusters')) },
];

const RESETTING: readonly Edit[] = [
  {
    what: 'a question replaced by another',
    files: edited((text) =>
      text.replace(LIVENESS, '### How is a rolling update paused?\n\nWith kubectl rollout pause, resumed later.\n'),
    ),
    reps: { 'How is a rolling update paused?': 0 },
  },
  {
    what: 'a copied card',
    files: edited((text) => text.replace(LIVENESS, `${LIVENESS}\n## Once more\n\n${LIVENESS}`)),
    cards: 6,
  },
];

describe('progress after an edit of the notes', () => {
  it.each(KEEPING)('stays with $what', ({ files }) => {
    const home = practisedHome();
    writeNotes(files);
    const cards = listed(home, [notes, ...LATER]);
    expect(cards).toHaveLength(5);
    expect(cards.filter(({ memory }) => memory.reps !== 1).map(({ front }) => front)).toEqual([]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(5);
  });

  it('does not pass to a question that replaces another', () => {
    const [replaced] = RESETTING;
    const home = practisedHome();
    writeNotes(replaced?.files ?? {});
    const reps = repsByFront(listed(home, [notes, ...LATER]));
    expect(reps['How is a rolling update paused?']).toBe(0);
    expect(Object.values(reps).filter((count) => count === 1)).toHaveLength(4);
    const { orphans } = runJson<{ orphans: { front: string }[] }>(home, ['list', '--orphans', notes]);
    expect(orphans.map(({ front }) => front)).toEqual(['What does a liveness probe do?']);
  });

  it('is not shared by a copy', () => {
    const home = practisedHome();
    writeNotes(RESETTING[1]?.files ?? {});
    const copies = listed(home, [notes, ...LATER]).filter(({ front }) => front.includes('liveness'));
    expect(copies.map(({ memory }) => memory.reps).sort()).toEqual([0, 1]);
    expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
  });

  it('stays with the file that was practised when the file is copied', () => {
    const home = practisedHome();
    writeNotes({ 'a-copy.md': NOTES, 'cluster.md': NOTES, 'storage.md': OTHER });
    expect(listed(home, [join(notes, 'cluster.md'), ...LATER]).every(({ memory }) => memory.reps === 1)).toBe(true);
    expect(listed(home, [join(notes, 'a-copy.md'), ...LATER]).every(({ memory }) => memory.reps === 0)).toBe(true);
    const both = listed(home, [notes, ...LATER]);
    expect(both.map(({ memory }) => memory.reps)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('comes back when an edit is taken back', () => {
    const home = practisedHome();
    writeNotes({ 'cluster.md': NOTES.replace(LIVENESS, ''), 'storage.md': OTHER });
    drillLines(home, [notes, ...LATER], '');
    writeNotes({ 'cluster.md': NOTES, 'storage.md': OTHER });
    expect(listed(home, [notes, ...LATER]).every(({ memory }) => memory.reps === 1)).toBe(true);
  });
});

describe('a match', () => {
  const EDITED = NOTES.replace('What does a liveness probe do?', 'What is a liveness probe for?').replace(
    PLUGIN,
    `${PLUGIN}\n### 什么是 Headless Service？\n\n没有 ClusterIP，DNS 直接返回 Pod 的地址。\n`,
  );

  it('is written with the next grade, is listed, and is not proposed again once it was taken back', () => {
    const home = practisedHome();
    writeNotes({ 'cluster.md': EDITED, 'storage.md': OTHER });
    expect(run(home, ['log', '--matches', '--json']).stdout).toBe('');
    drillLines(home, [notes, ...LATER], '\n3\nq\n');
    const matches = run(home, ['log', '--matches', '--json']).stdout.trimEnd().split('\n');
    expect(matches).toHaveLength(1);
    const match: { id: string; fresh: string; known: string } = JSON.parse(matches[0] ?? '');
    expect(run(home, ['log', '--matches']).stdout).toContain(match.known);

    const { status, stdout } = run(home, ['undo', match.id, '--json', ...LATER]);
    expect([status, JSON.parse(stdout)]).toEqual([0, { event: 'undone', id: match.id }]);
    const liveness = (): unknown =>
      listed(home, [notes, ...LATER])
        .filter(({ front }) => front.includes('liveness'))
        .map(({ id, memory }) => [id, memory.reps]);
    expect(liveness()).toEqual([[match.fresh, 0]]);
    const { orphans } = runJson<{ orphans: { id: string }[] }>(home, ['list', '--orphans', notes]);
    expect(orphans.map(({ id }) => id)).toEqual([match.known]);
    const again = drillLines(home, [notes, '--now', '2026-03-02T11:00:00+08:00'], '\n4\n\n4\n\n4\n');
    expect(named(again, 'graded').map(({ card }) => card)).toContain(match.fresh);
    expect(run(home, ['log', '--matches', '--json']).stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(liveness()).toEqual([[match.fresh, 1]]);
  });

  it('survives the next edit of the same card', () => {
    const home = practisedHome();
    writeNotes({ 'cluster.md': EDITED, 'storage.md': OTHER });
    drillLines(home, [notes, ...LATER], '\n3\nq\n');
    writeNotes({ 'cluster.md': EDITED.replace('liveness probe for', 'liveness probe good for'), 'storage.md': OTHER });
    const [card] = listed(home, [notes, ...LATER]).filter(({ front }) => front.includes('liveness'));
    expect(card?.memory.reps).toBe(1);
  });
});

describe('an orphan', () => {
  const REPLACED = NOTES.replace(LIVENESS, '### How is a rolling update paused?\n\nWith rollout pause.\n');

  function orphaned(): { readonly home: string; readonly orphan: string; readonly successor: string } {
    const home = practisedHome();
    writeNotes({ 'cluster.md': REPLACED, 'storage.md': OTHER });
    const { orphans } = runJson<{ orphans: { id: string }[] }>(home, ['list', '--orphans', notes]);
    const successor = listed(home, [notes]).find(({ front }) => front.includes('rolling'))?.id;
    return { home, orphan: orphans[0]?.id ?? '', successor: successor ?? '' };
  }

  it('can be attached to the card that took its place, and taken off again', () => {
    const { home, orphan, successor } = orphaned();
    expect(run(home, ['id', '--attach', orphan, successor, '--in', notes, ...LATER])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const rolling = () => listed(home, [notes]).find(({ front }) => front.includes('rolling'));
    expect(rolling()).toMatchObject({ id: orphan, memory: { reps: 1 } });
    expect(runJson(home, ['list', '--orphans', notes])).toMatchObject({ orphans: [] });
    const match: { id: string } = JSON.parse(run(home, ['log', '--matches', '--json']).stdout);
    run(home, ['undo', match.id]);
    expect(rolling()).toMatchObject({ id: successor, memory: { reps: 0 } });
  });

  it('can be let go of, which can be undone', () => {
    const { home, orphan } = orphaned();
    expect(run(home, ['id', '--drop', orphan, '--in', notes, ...LATER]).status).toBe(0);
    expect(runJson(home, ['list', '--orphans', notes])).toMatchObject({ orphans: [] });
    expect(run(home, ['undo', ...LATER]).status).toBe(0);
    expect(runJson(home, ['list', '--orphans', notes])).toMatchObject({ orphans: [{ id: orphan }] });
  });

  it('must be one', () => {
    const { home, orphan, successor } = orphaned();
    const readiness = listed(home, [notes]).find(({ front }) => front.includes('readiness'))?.id ?? '';
    expect(run(home, ['id', '--attach', readiness, successor, '--in', notes]).status).toBe(2);
    expect(run(home, ['id', '--attach', 'nobody', successor, '--in', notes]).status).toBe(2);
    expect(run(home, ['id', '--attach', orphan, 'nobody', '--in', notes]).status).toBe(2);
    expect(run(home, ['id', '--attach', orphan, '--in', notes]).stderr).toMatch(/^mdrill: card is missing/);
    expect(run(home, ['show', '', '--in', notes]).status).toBe(2);
  });
});

describe('ids in notes', () => {
  it('are written on request, keep the progress, and hold it through any edit', () => {
    const home = practisedHome();
    const file = join(notes, 'cluster.md');
    expect(run(home, ['id', '--write', file]).status).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text.match(/\{#[^}]+\}$/gm)).toHaveLength(4);
    expect(listed(home, [notes]).every(({ memory }) => memory.reps === 1)).toBe(true);
    writeFileSync(file, text.replace('What does a liveness probe do?', 'Is it wise to restart containers?'));
    expect(listed(home, [notes]).every(({ memory }) => memory.reps === 1)).toBe(true);
    expect(run(home, ['id', '--write', file]).status).toBe(0);
  });

  it('are scoped, so that decks of two strangers stay apart', () => {
    const home = temporaryHome();
    const strangers = temporaryNotes({
      'one/cards.md': '---\ntitle: One\nmdrill: { id: one }\n---\n\n## What is a pod? {#q1}\n\nThe smallest unit.\n',
      'two/cards.md': '---\ntitle: Two\nmdrill: { id: two }\n---\n\n## What is a lease? {#q1}\n\nA lock with a time.\n',
    });
    drillLines(home, [join(strangers, 'one'), ...NOW], '\n4\n');
    const cards = listed(home, [strangers]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
    expect(repsByFront(cards)).toEqual({ 'What is a pod?': 1, 'What is a lease?': 0 });
  });
});

describe('a deck and the notes it was built from', () => {
  it('are one, whichever is drilled, and the deck wins when both are loaded', () => {
    const home = temporaryHome();
    const cwd = temporaryNotes({ 'seeds/cluster.md': NOTES });
    expect(run(home, ['build', 'seeds', '-o', 'decks'], '', { cwd })).toMatchObject({ status: 0, stderr: '' });
    drillLines(home, ['decks', ...NOW], '\n4\n\n4\n', { cwd });
    drillLines(home, ['seeds', ...LATER], '\n4\n\n4\n', { cwd });
    const decks = listed(home, ['decks', ...LATER], { cwd });
    const seeds = listed(home, ['seeds', ...LATER], { cwd });
    const ids = (cards: typeof decks) => cards.map(({ id, memory }) => [id, memory.reps]);
    expect(ids(decks)).toEqual(ids(seeds));
    expect(decks.map(({ memory }) => memory.reps)).toEqual([1, 1, 1, 1]);
    expect(ids(listed(home, ['seeds', 'decks', ...LATER], { cwd }))).toEqual(ids(decks));

    writeFileSync(join(cwd, 'seeds/cluster.md'), NOTES.replace('probe do?', 'probe really do?'));
    expect(run(home, ['build', 'seeds', '-o', 'decks', '--check'], '', { cwd }).status).toBe(1);
    expect(run(home, ['build', 'seeds', '-o', 'decks'], '', { cwd }).status).toBe(0);
    expect(ids(listed(home, ['decks', ...LATER], { cwd }))).toEqual(ids(decks));
    expect(ids(listed(home, ['seeds', ...LATER], { cwd }))).toEqual(ids(decks));
    renameSync(join(cwd, 'seeds'), join(cwd, 'sources'));
    expect(ids(listed(home, ['decks', ...LATER], { cwd }))).toEqual(ids(decks));
  });
});
