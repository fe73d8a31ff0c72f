import type { DamageReason, StoreAction, StoreMessages, StoreProblemKind } from '../contract/store.ts';

const ACTIONS: Readonly<Record<StoreAction, string>> = {
  'save-review': 'This was not saved',
  'save-progress': 'The checkpoint of your progress was not saved (your reviews are safe in the journal)',
  'save-settings': 'The settings were not saved',
  'write-file': 'The file was not written',
};

const REASONS: Readonly<Record<StoreProblemKind, string>> = {
  'disk-full': 'the disk is full',
  'read-only': 'the disk can only be read',
  'no-permission': 'you may not write there',
  'too-large': 'it is too large',
  missing: 'the folder is not there and could not be made',
  damaged: 'the file there is damaged and would be lost',
  failed: 'the system reported an error',
};

const ADVICE: Readonly<Record<StoreProblemKind, string>> = {
  'disk-full': 'Free some space and try again.',
  'read-only': 'Make the disk writable, or set MDRILL_HOME to a folder you can write to.',
  'no-permission': 'Change the permissions, or set MDRILL_HOME to a folder you can write to.',
  'too-large': 'Shorten it and try again.',
  missing: 'Check that the disk is connected, or set MDRILL_HOME to another folder.',
  damaged: 'Repair or remove the file, then try again.',
  failed: 'Try again; if it stays, "mdrill doctor" tells more.',
};

/** Files a person named lie where she said, not in the home. */
const FILE_ADVICE: Partial<Readonly<Record<StoreProblemKind, string>>> = {
  'read-only': 'Make the disk writable, or name another place.',
  'no-permission': 'Change the permissions, or name another place.',
  missing: 'Check that the disk is connected, or name another place.',
};

function adviceFor(action: StoreAction, kind: StoreProblemKind): string {
  return (action === 'write-file' ? FILE_ADVICE[kind] : undefined) ?? ADVICE[kind];
}

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  checksum: 'the line has been altered: its checksum does not fit',
  unfinished: 'the line was cut off while it was written; it had never been confirmed as saved',
  noise: 'the line holds bytes that are no event',
  'conflict-marker': 'the line is a conflict marker left by git; the events on both sides are used',
  'too-long': 'the line is longer than any event',
  'not-an-event': 'the line is whole but holds no event',
};

function bytes(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`;
}

function withCode(code: string): string {
  return code === '' ? '' : ` (${code})`;
}

export const store: StoreMessages = {
  problem: (action, kind, path, code) =>
    `${ACTIONS[action]}: ${REASONS[kind]}${withCode(code)}: ${path}\n${adviceFor(action, kind)}`,
  troubles: {
    damagedLine: (file, line, reason, rescued) =>
      `${file}:${line}: ${DAMAGE[reason]}.${rescued > 0 ? ` Events found inside it and used: ${rescued}.` : ''} Everything else is used. "mdrill doctor" tells more.`,
    shrunkFile: (file, lostBytes) =>
      `${file}: ${bytes(lostBytes)} that were there before are gone. Restore the file from a backup, or let "mdrill doctor" put back what it can.`,
    rewrittenFile: (file) =>
      `${file}: the part read before has been changed. All of it was read again. "mdrill doctor" tells whether anything is missing.`,
    missingFile: (file, lostBytes) =>
      `${file}: the file (${bytes(lostBytes)}) is gone. If its folder is shared or on another disk, check that it is there; else restore it, or let "mdrill doctor" put back what it can.`,
    unreadableFile: (file, code) => `${file}: could not be read (${code}); it is not counted. Check its permissions.`,
    damagedCheckpoint: (file) =>
      `${file}: the checkpoint is damaged. Your progress was built again from the journal; nothing is lost.`,
    unsavedCheckpoint: (file, code) =>
      `${file}: the checkpoint could not be saved${withCode(code)}. Your reviews are safe in the journal; the next start takes a little longer.`,
  },
  files: {
    standardInput: 'standard input',
    missing: (path) => `${path}: there is no such file or directory. Check the name.`,
    unreadable: (path, code) => `${path}: could not be read (${code}). Check its permissions.`,
    tooLarge: (path, size, limit) =>
      `${path}: too large for notes (${bytes(size)}; at most ${limit}). Split it into several files.`,
    notUtf8: (path) =>
      `${path}: not UTF-8 text. Save it as UTF-8, for example with: iconv -f GB18030 -t UTF-8 old.md > new.md`,
    notNotes: (path) => `${path}: not notes. mdrill reads .md, .markdown and .txt files.`,
    noFiles: (path) => `${path}: no .md or .markdown files found here.`,
    leadsOutside: (path) =>
      `${path}: a link out of the directory that was named; not followed. Name its target to read it.`,
  },
  config: {
    damaged: (file, line, column) =>
      `${file}:${line}:${column}: this is not valid JSON. Until it is repaired, default settings are used and none can be saved.`,
    unreadable: (file, code) =>
      `${file}: the settings could not be read (${code}); defaults are used. Check the permissions.`,
  },
};
