import fs from 'node:fs';
import type { WriteDisk } from '../write-file.ts';

/** The disk for caches: what is lost with the power can be made again, so nothing waits until it is down there. */
export const UNHURRIED: WriteDisk = {
  openSync: fs.openSync,
  closeSync: fs.closeSync,
  readSync: fs.readSync,
  writeSync: fs.writeSync,
  fdatasyncSync: () => {},
  fsyncSync: () => {},
  fstatSync: fs.fstatSync,
  statSync: fs.statSync,
  readdirSync: fs.readdirSync,
  mkdirSync: fs.mkdirSync,
  renameSync: fs.renameSync,
  unlinkSync: fs.unlinkSync,
  realpathSync: fs.realpathSync,
  readFileSync: fs.readFileSync,
};
