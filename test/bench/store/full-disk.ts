import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

// Appends to a home on a disk of 256 KiB until it is full: what was acknowledged must be there, and the end be told.
const TOOLS = { mount: 'mount', unmount: 'umount' } as const;
const [directory = '.'] = process.argv.slice(2);
const home = join(directory, 'home');
mkdirSync(home);
const mount = spawnSync(TOOLS.mount, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', home], { stdio: 'inherit' });
if (mount.status !== 0) throw new Error('a small tmpfs cannot be mounted here');
try {
  const env = { MDRILL_HOME: home };
  const full = spawnSync(process.execPath, [join(directory, 'appender.mjs'), '100000', '100'], { env });
  const acknowledged = full.stdout.toString().split('\n').slice(0, -1);
  const search = spawnSync('grep', ['-h', '-o', '"id":"[^"]*"', '-r', join(home, 'journal')]);
  const there = new Set(search.stdout.toString().split('\n'));
  const lost = acknowledged.filter((id) => !there.has(`"id":"${id}"`));
  const told = /disk-full/.test(full.stderr.toString());
  process.stdout.write(`${acknowledged.length} acknowledged, ${lost.length} lost, told: ${told}\n`);
  process.exitCode = lost.length === 0 && told && acknowledged.length > 100 ? 0 : 1;
} finally {
  spawnSync(TOOLS.unmount, [home]);
}
