import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandContext } from '../../src/commands/context.ts';
import { openHome, openProgress } from '../../src/commands/home.ts';
import { type Library, openLibrary } from '../../src/commands/library.ts';
import { openSettledCache } from '../../src/commands/settled-cache.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { EventBody } from '../../src/memory/event.ts';
import { readSealed, writeSealed } from '../../src/store/cache/sealed-file.ts';
import { temporaryDirectory } from '../store/support/home.ts';
import { invocationOf, readStream } from './quiz/support.ts';

/** What the build puts in; without it nothing is kept. */
const version: { reader: string | undefined } = vi.hoisted(() => ({ reader: 'reader 1' }));

vi.mock('../../src/version.ts', () => ({
  VERSION: '1.2.3',
  get READER_VERSION() {
    return version.reader;
  },
}));

beforeEach(() => {
  version.reader = 'reader 1';
});

const PODS = '# Pods\n\n## What is a Pod?\n\nThe smallest deployable unit.\n\n## What is a Job?\n\nA task that ends.\n';
const LINKS = '# Links\n\n## What is a cable made of?\n\nCopper, or glass for long ways.\n';
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

/** A home and a folder of notes, in which runs follow one another. */
function person(files: Readonly<Record<string, string>> = { 'a.md': PODS, 'b.md': LINKS }) {
  const root = temporaryDirectory();
  const notes = join(root, 'notes');
  const path = join(root, 'home', 'cache', 'settled.json');
  let now = Date.parse('2026-11-20T12:00:00Z');
  const tick = (): number => {
    now += 1000;
    return now;
  };
  const write = (name: string, text: string): void => {
    mkdirSync(notes, { recursive: true });
    writeFileSync(join(notes, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const sink = { write: () => {}, isTerminal: false };
  const context: CommandContext = {
    stdout: sink,
    stderr: sink,
    stdin: readStream(''),
    env: { MDRILL_HOME: join(root, 'home') },
    cwd: root,
    messages: en,
    clock: { now: tick, stamp: tick, zone: () => 'Asia/Shanghai' },
    seed: '7',
    interactive: false,
    color: false,
    packageDirectory: root,
  };
  const home = openHome(context);
  /** A run: reads the notes, does something, and writes what it means to write. */
  const run = async (act: (library: Library) => readonly EventBody[] = () => []) => {
    const store = await openProgress(home, context);
    const library = await openLibrary(context, home, invocationOf([notes]), store.state());
    const written = store.append(act(library));
    await setImmediate();
    await setImmediate();
    await store.close();
    return { library, written };
  };
  /** Who the cards are, with what is kept and without. */
  const both = async () => {
    const store = await openProgress(home, context);
    const found = async () => {
      const { cards, identities } = await openLibrary(context, home, invocationOf([notes]), store.state());
      return {
        cards: cards.map(({ id, card, from }) => [id, card.front, from.location]),
        matches: identities.matches.map(({ event }) => event),
        orphans: identities.orphans.map(({ id }) => id),
        news: cards.map(({ id }) => identities.needsSeen(id)),
      };
    };
    const quick = await found();
    version.reader = undefined;
    const thorough = await found();
    version.reader = 'reader 1';
    await store.close();
    return { quick, thorough };
  };
  return { root, notes, path, context, home, write, run, both };
}

/** Every card is seen, as when each is graded. */
const seeAll = ({ identities }: Library): readonly EventBody[] => [
  ...identities.matches.map(({ event }) => event),
  ...identities.cards.flatMap(({ id }) => (identities.needsSeen(id) ? (identities.seen(id) ?? []) : [])),
];

/** A person who has seen all her cards and has run the program since, so that all files are settled. */
async function settledPerson(files?: Readonly<Record<string, string>>) {
  const it = person(files);
  const first = await it.run(seeAll);
  await it.run();
  return { ...it, first };
}

/** For how many of the files what was found out before is at hand. */
function recalled({ home }: ReturnType<typeof person>, { files }: Library, topics?: boolean): number {
  const cache = openSettledCache(home, topics, files);
  return files.filter(({ loaded }) => cache?.before(loaded) !== undefined).length;
}

describe('what is kept about the cards of unchanged files', () => {
  it('is there for the next run, with who every card is', async () => {
    const one = await settledPerson();
    const { library } = await one.run();
    expect(recalled(one, library)).toBe(2);
    const cache = openSettledCache(one.home, undefined, library.files);
    const kept = library.files.flatMap(({ loaded }) => cache?.before(loaded)?.cards.map((card) => card?.id));
    expect(kept).toEqual(library.cards.map(({ id }) => id));
  });

  it('is written only when the run has what it wanted', async () => {
    const one = person();
    await one.run(seeAll);
    rmSync(dirname(one.path), { recursive: true });
    const store = await openProgress(one.home, one.context);
    await openLibrary(one.context, one.home, invocationOf([one.notes]), store.state());
    expect(existsSync(one.path)).toBe(false);
    await setImmediate();
    await setImmediate();
    expect(existsSync(one.path)).toBe(true);
    await store.close();
  });

  it('is not written again when nothing is new', async () => {
    const one = await settledPerson();
    utimesSync(one.path, LONG_AGO, LONG_AGO);
    await one.run();
    expect(statSync(one.path).mtime).toEqual(LONG_AGO);
  });

  it('is neither written nor read when run from source', async () => {
    const one = person();
    version.reader = undefined;
    await one.run(seeAll);
    const { library } = await one.run();
    expect([existsSync(one.path), openSettledCache(one.home, undefined, library.files)]).toEqual([false, undefined]);
  });

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ['altered', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('a.md', 'c.md'))],
    ['something else', (path: string) => void writeSealed(path, { some: 'thing' })],
  ])('is nothing when the file is %s, and comes back', async (_what, damage) => {
    const one = await settledPerson();
    damage(one.path);
    const { library } = await one.run(({ files }) => {
      expect(openSettledCache(one.home, undefined, files)?.before(files[0]?.loaded ?? expect.fail())).toBeUndefined();
      return [];
    });
    expect(library.cards.map(({ id }) => id)).toEqual(one.first.library.cards.map(({ id }) => id));
    expect(recalled(one, library)).toBe(2);
  });

  it('is nothing for a version that may read otherwise, or for notes that are read otherwise', async () => {
    const one = await settledPerson();
    const { library } = await one.run();
    expect([recalled(one, library), recalled(one, library, true), recalled(one, library, false)]).toEqual([2, 2, 0]);
    version.reader = 'reader 2';
    expect(recalled(one, library)).toBe(0);
  });

  it('is no trouble when it cannot be written', async () => {
    const one = person();
    await one.run(seeAll);
    rmSync(dirname(one.path), { recursive: true });
    writeFileSync(dirname(one.path), 'in the way');
    const { library } = await one.run();
    expect(library.cards).toHaveLength(3);
    expect(readFileSync(dirname(one.path), 'utf8')).toBe('in the way');
  });

  it('keeps what is known of files that are not part of a run', async () => {
    const one = await settledPerson();
    one.write('c.md', LINKS.replace('a cable', 'a mast'));
    await one.run(seeAll);
    const away = join(one.root, 'b.md');
    renameSync(join(one.notes, 'b.md'), away);
    await one.run();
    renameSync(away, join(one.notes, 'b.md'));
    const { library } = await one.run();
    expect(recalled(one, library)).toBe(3);
  });
});

describe('with what is kept, all cards are who they would be without', () => {
  it('when another journal takes the place of the one they were found in', async () => {
    const one = await settledPerson();
    const kept = readFileSync(one.path);
    rmSync(one.home.paths.journal, { recursive: true });
    rmSync(one.home.paths.progress, { force: true });
    one.write('a.md', PODS.replace('What is a Pod?', 'What is a Pod good for?'));
    const other = await one.run(seeAll);
    one.write('a.md', PODS);
    writeFileSync(one.path, kept);
    const { quick, thorough } = await one.both();
    expect(quick).toEqual(thorough);
    expect(quick.cards[0]?.[0]).toBe(other.library.cards[0]?.id);
    expect(quick.cards[0]?.[0]).not.toBe(one.first.library.cards[0]?.id);
  });

  it('when the look of a card in its new file is taken back, and its old file has it again', async () => {
    const one = await settledPerson();
    const moved = one.first.library.cards[1]?.id;
    const [pods, job = ''] = PODS.split('## What is a Job?');
    one.write('a.md', `${pods}`);
    one.write('b.md', `${LINKS}\n## What is a Job?${job}`);
    const { written } = await one.run(seeAll);
    one.write('a.md', PODS);
    const { library } = await one.run();
    expect(library.cards.find(({ id }) => id === moved)?.from.location).toMatch(/b\.md$/);
    const target = written.find((event) => event.kind === 'seen' && event.card === moved);
    await one.run(() => [{ kind: 'undo', target: target?.id ?? expect.fail() }]);
    const { quick, thorough } = await one.both();
    expect(quick).toEqual(thorough);
    expect(quick.cards.find(([id]) => id === moved)?.[2]).toMatch(/a\.md$/);
  });

  it('when a card has moved to another file between runs', async () => {
    const one = await settledPerson();
    const [pods, job = ''] = PODS.split('## What is a Job?');
    one.write('a.md', `${pods}`);
    one.write('b.md', `${LINKS}\n## What is a Job?${job}`);
    const { quick, thorough } = await one.both();
    expect(quick).toEqual(thorough);
    expect(new Set(quick.cards.map(([id]) => id))).toEqual(new Set(one.first.library.cards.map(({ id }) => id)));
  });

  it('when two files hold the same card, and when only one is left', async () => {
    const one = await settledPerson({ 'a.md': PODS, 'b.md': PODS });
    const { quick, thorough } = await one.both();
    expect(quick).toEqual(thorough);
    expect(new Set(quick.cards.map(([id]) => id)).size).toBe(4);
    rmSync(join(one.notes, 'a.md'));
    const after = await one.both();
    expect(after.quick).toEqual(after.thorough);
  });

  it('when a file is edited within a sitting, of which nothing is kept', async () => {
    const one = await settledPerson();
    const kept = readSealed(one.path)?.value;
    const store = await openProgress(one.home, one.context);
    const before = await openLibrary(one.context, one.home, invocationOf([one.notes]), store.state());
    one.write('a.md', PODS.replace('What is a Pod?', 'What is a Pod good for?'));
    const after = await openLibrary(one.context, one.home, invocationOf([one.notes]), store.state(), before);
    await setImmediate();
    await setImmediate();
    await store.close();
    expect(after.cards.map(({ id }) => id)).toEqual(before.cards.map(({ id }) => id));
    expect(readSealed(one.path)?.value).toEqual(kept);
    const { quick, thorough } = await one.both();
    expect(quick).toEqual(thorough);
  });
});
