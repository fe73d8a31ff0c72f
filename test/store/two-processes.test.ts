import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/memory/parse-event.ts';
import { openStoreForReading } from '../../src/store/open-store.ts';
import { storePaths } from '../../src/store/paths.ts';
import { progressFold } from '../../src/store/progress-state.ts';
import { eventsIn, temporaryDirectory } from './support/home.ts';
import { bundleAppender, startAppender } from './support/processes.ts';

const bundles = mkdtempSync(join(tmpdir(), 'mdrill-bundle-'));
let program = '';
beforeAll(async () => {
  program = await bundleAppender(bundles);
});
afterAll(() => rmSync(bundles, { recursive: true }));

const pathsOf = (home: string) => storePaths({ env: { MDRILL_HOME: home }, platform: 'linux', homeDirectory: '/' });

describe('several processes', { timeout: 60_000 }, () => {
  it('that append at the same time lose nothing', async () => {
    const home = temporaryDirectory();
    const both = [startAppender(program, home, 500), startAppender(program, home, 500, 50)];
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
    const acknowledged = both.flatMap((one) => one.acknowledged());
    expect(new Set(acknowledged).size).toBe(1000);
    const { events, troubles } = eventsIn(join(home, 'journal'));
    expect(troubles).toEqual([]);
    expect(events.map((event) => event.id).sort()).toEqual([...acknowledged].sort());
    for (const one of both) {
      const order = new Map(events.map((event, index) => [`${event.id}`, index]));
      const positions = one.acknowledged().map((id) => order.get(id) ?? -1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  it('that are killed at any instant lose nothing they acknowledged', async () => {
    const home = temporaryDirectory();
    const acknowledged: string[] = [];
    for (let round = 0; round < 30; round++) {
      const one = startAppender(program, home, 10_000, round % 3 === 0 ? 2 : 0);
      await one.reached(1 + ((round * 7) % 19));
      one.process.kill('SIGKILL');
      await one.ended;
      acknowledged.push(...one.acknowledged());
    }
    const { events, troubles } = eventsIn(join(home, 'journal'));
    const ids = events.map((event) => `${event.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    // What was being written when the process died may be torn, or whole and unacknowledged; nothing else is there.
    expect(ids.length - acknowledged.length).toBeLessThanOrEqual(30);
    expect(troubles.filter((trouble) => trouble.kind !== 'damaged-line' || trouble.reason !== 'unfinished')).toEqual(
      [],
    );
    const paths = pathsOf(home);
    const fromCheckpoint = openStoreForReading({ paths, fold: progressFold, parse: parseEvent });
    const elsewhere = { ...paths, progress: join(home, 'none.json') };
    const fromJournal = openStoreForReading({ paths: elsewhere, fold: progressFold, parse: parseEvent });
    expect(progressFold.encode(fromCheckpoint.state())).toEqual(progressFold.encode(fromJournal.state()));
  });
});

describe('two devices', { timeout: 60_000 }, () => {
  it('share a folder of journals by git', async () => {
    const [left, right, shared] = [temporaryDirectory(), temporaryDirectory(), temporaryDirectory()];
    const git = (directory: string, ...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', directory, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env['PATH'], HOME: shared, GIT_CONFIG_NOSYSTEM: '1' },
      }).toString();
    git(shared, 'init', '--bare', '-q', '-b', 'main');
    const acknowledged: string[] = [];
    const drill = async (home: string, count: number) => {
      const one = startAppender(program, home, count);
      expect(await one.ended).toBe(0);
      acknowledged.push(...one.acknowledged());
    };
    const sync = (home: string) => {
      const journal = join(home, 'journal');
      git(journal, 'add', '.');
      git(journal, 'commit', '-q', '--allow-empty', '-m', 'drill');
      if (git(journal, 'ls-remote', 'origin').includes('main')) {
        git(journal, 'pull', '-q', '--no-rebase', '--no-edit', '--allow-unrelated-histories', 'origin', 'main');
      }
      git(journal, 'push', '-q', 'origin', 'HEAD:main');
    };
    for (const home of [left, right]) {
      await drill(home, 3);
      git(join(home, 'journal'), 'init', '-q', '-b', 'main');
      git(join(home, 'journal'), 'remote', 'add', 'origin', shared);
    }
    sync(left);
    sync(right);
    await drill(left, 4);
    await drill(right, 5);
    sync(left);
    sync(right);
    sync(left);
    for (const home of [left, right]) {
      const { events, troubles } = eventsIn(join(home, 'journal'));
      expect(troubles).toEqual([]);
      expect(events.map((event) => `${event.id}`).sort()).toEqual([...acknowledged].sort());
    }
    expect(readdirSync(join(left, 'journal')).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
  });

  it('have different names even when the home of one is a copy of the other', async () => {
    const [left, right] = [temporaryDirectory(), temporaryDirectory()];
    await startAppender(program, left, 2).ended;
    cpSync(left, right, { recursive: true });
    const [a, b] = [startAppender(program, left, 2), startAppender(program, right, 2)];
    await Promise.all([a.ended, b.ended]);
    const devices = [a, b].map((one) => one.acknowledged()[0]?.split('.')[0]);
    expect(new Set(devices).size).toBe(2);
    const names = [left, right].map((home) => readdirSync(join(home, 'journal')));
    expect(names[1]).toHaveLength((names[0]?.length ?? 0) + 1);
  });
});
