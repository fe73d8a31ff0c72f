import { describe, expect, it } from 'vitest';
import type { DamageReason, StoreAction, StoreMessages, StoreProblemKind } from '../../src/i18n/contract/store.ts';
import { store as en } from '../../src/i18n/en/store.ts';
import { store as zh } from '../../src/i18n/zh-CN/store.ts';
import { describeConfigFile, describeFileProblem, describeProblem, describeTrouble } from '../../src/store/describe.ts';
import type { FileProblem } from '../../src/store/files/file-problem.ts';
import type { Trouble } from '../../src/store/trouble.ts';

const ACTIONS: readonly StoreAction[] = ['save-review', 'save-progress', 'save-settings', 'write-file'];
const KINDS: readonly StoreProblemKind[] = [
  'disk-full',
  'read-only',
  'no-permission',
  'too-large',
  'missing',
  'damaged',
  'failed',
];
const REASONS: readonly DamageReason[] = [
  'checksum',
  'unfinished',
  'noise',
  'conflict-marker',
  'too-long',
  'not-an-event',
];
const FILE = '/home/reader/file';
const TROUBLES: readonly Trouble[] = [
  ...REASONS.map((reason) => ({ kind: 'damaged-line', file: FILE, line: 7, reason, rescued: 1 }) as const),
  { kind: 'shrunk-file', file: FILE, lostBytes: 12 },
  { kind: 'rewritten-file', file: FILE },
  { kind: 'missing-file', file: FILE, lostBytes: 1 },
  { kind: 'unreadable-file', file: FILE, code: 'EIO' },
  { kind: 'damaged-checkpoint', file: FILE },
  { kind: 'unsaved-checkpoint', file: FILE, code: '' },
];
const PROBLEMS: readonly FileProblem[] = [
  { kind: 'missing' },
  { kind: 'unreadable', code: 'EIO' },
  { kind: 'too-large', bytes: 9, limit: 8 },
  { kind: 'not-utf8' },
  { kind: 'not-notes' },
  { kind: 'no-files' },
  { kind: 'leads-outside' },
];

function sentences(messages: StoreMessages): readonly string[] {
  return [
    ...ACTIONS.flatMap((action) =>
      KINDS.map((kind) => describeProblem({ action, kind, path: FILE, code: 'EIO' }, messages)),
    ),
    ...TROUBLES.map((trouble) => describeTrouble(trouble, messages)),
    ...PROBLEMS.map((problem) => describeFileProblem(FILE, problem, messages)),
    describeConfigFile(FILE, { kind: 'damaged', place: { line: 3, column: 5 } }, messages) ?? '',
    describeConfigFile(FILE, { kind: 'unreadable', code: 'EIO' }, messages) ?? '',
  ];
}

describe.each([
  ['English', en, /[.>]$/],
  ['Chinese', zh, /[。>]$/],
])('what %s says', (_language, messages, ending) => {
  it('always names the file, in whole sentences, each different', () => {
    const all = sentences(messages);
    expect(all.filter((text) => !text.includes(FILE))).toEqual([]);
    expect(all.filter((text) => !ending.test(text) && !text.includes('iconv'))).toEqual([]);
    expect(all.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('says nothing of a configuration that is well', () => {
    expect(describeConfigFile(FILE, { kind: 'found' }, messages)).toBeUndefined();
    expect(describeConfigFile(FILE, { kind: 'missing' }, messages)).toBeUndefined();
  });
});

it('tells a person in words what happened, where, and what to do', () => {
  const problem = { action: 'save-review', kind: 'disk-full', path: '/x/a.jsonl', code: 'ENOSPC' } as const;
  expect(describeProblem(problem, en)).toBe(
    'This was not saved: the disk is full (ENOSPC): /x/a.jsonl\nFree some space and try again.',
  );
});
