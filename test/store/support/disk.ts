import fs from 'node:fs';
import type { Disk } from '../../../src/store/disk.ts';

/** An error as the system raises it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real disk that also writes down the names of the calls that matter for durability. */
export function recordingDisk(): { readonly disk: Disk; readonly calls: string[] } {
  const calls: string[] = [];
  const names = new Map<number, string>();
  const disk: Disk = {
    ...fs,
    openSync(path, flags, mode) {
      const handle = fs.openSync(path, flags, mode);
      names.set(handle, fs.fstatSync(handle).isDirectory() ? 'directory' : `file:${flags}`);
      return handle;
    },
    writeSync: record('write', fs.writeSync),
    fdatasyncSync(handle) {
      calls.push('fdatasync');
      fs.fdatasyncSync(handle);
    },
    fsyncSync(handle) {
      calls.push(`fsync ${names.get(handle)}`);
      fs.fsyncSync(handle);
    },
  };
  function record(name: string, real: typeof fs.writeSync): typeof fs.writeSync {
    return (handle: number, ...rest: readonly unknown[]) => {
      calls.push(`${name} ${names.get(handle)}`);
      return Reflect.apply(real, fs, [handle, ...rest]);
    };
  }
  return { disk, calls };
}

/** A disk with room for so many more bytes: a write that does not fit is short, and refused when there is no room at all. */
export interface FullDisk {
  readonly disk: Disk;
  room: number;
}

/** A disk with endless room, until it is taken away. */
export function fullDisk(): FullDisk {
  const state = { room: Number.POSITIVE_INFINITY };
  const write = (handle: number, bytes: Buffer | string): number => {
    const buffer = Buffer.from(bytes);
    if (state.room <= 0) throw systemError('ENOSPC');
    const written = fs.writeSync(handle, buffer, 0, Math.min(buffer.length, state.room));
    state.room -= written;
    return written;
  };
  return Object.assign(state, { disk: Object.assign({ ...fs }, { writeSync: write }) });
}
