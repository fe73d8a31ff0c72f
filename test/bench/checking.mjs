// `mdrill check` on much text, beside the linters people would use, installed for the occasion.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { cleanEnvironment, median, timeOnce } from './interleaved.mjs';
import { runWhole } from './whole-process.mjs';

const PEERS = [
  'markdownlint-cli2@0.18.1',
  'remark-cli@12.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'remark-gfm@4.0.1',
  'remark-frontmatter@5.0.0',
];
const REMARK = `import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import recommended from 'remark-preset-lint-recommended';
export default { plugins: [frontmatter, gfm, recommended] };
`;
const COLD_ROUNDS = 3;
const WARM_ROUNDS = 7;

function installPeers(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  writeFileSync(join(folder, '.remarkrc.mjs'), REMARK);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', ...PEERS], {
    cwd: folder,
    stdio: 'ignore',
  });
  const peer = (path) => join(folder, 'node_modules', path);
  return {
    markdownlint: [peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'ten/**/*.md'],
    remark: [peer('remark-cli/cli.js'), 'ten', '--no-stdout', '--quiet'],
  };
}

/** Rows of the table about checking 10 MB, 50 MB and 10,000 files. */
export function measureChecking() {
  const entry = join(process.cwd(), 'dist', 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  const env = cleanEnvironment({ MDRILL_HOME: join(folder, 'home') });
  const scratch = { cwd: folder, env, scratch: folder };
  try {
    const peers = installPeers(folder);
    for (const [name, files] of [
      ['ten', 670],
      ['fifty', 3350],
    ])
      writeCorpus(join(folder, name), files);
    const whole = { mdrill: [], markdownlint: [], remark: [] };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      whole.mdrill.push(runWhole([entry, 'check', '--no-cache', 'ten'], scratch));
      for (const [name, args] of Object.entries(peers)) whole[name].push(runWhole(args, scratch));
    }
    const ms = (name) => median(whole[name].map((run) => run.ms));
    const peak = median(whole.mdrill.map((run) => run.peak));
    const fifty = runWhole([entry, 'check', '--no-cache', 'fifty'], scratch);
    return [
      { what: 'check 10 MB, cold', unit: '× markdownlint-cli2', value: ms('mdrill') / ms('markdownlint'), goal: 0.55 },
      { what: 'check 10 MB, cold', unit: '× remark-cli', value: ms('mdrill') / ms('remark'), goal: 0.3 },
      { what: 'check 50 MB, cold', unit: '× 10 MB', value: fifty.ms / ms('mdrill'), goal: 5.5 },
      { what: 'peak memory, 10 MB', unit: 'MB', value: peak, goal: 350 },
      { what: 'peak memory, 50 MB', unit: '× 10 MB', value: fifty.peak / peak, goal: 1.3 },
      ...warmRows(entry, folder, env),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 10,000 small files that have not changed; then the same files with new times, as after a fresh checkout. */
function warmRows(entry, folder, env) {
  const many = join(folder, 'many');
  mkdirSync(many);
  writeCorpus(many, 10_000, 1500);
  const options = { env, cwd: folder, okStatus: [0, 1] };
  const check = () => timeOnce([process.execPath, entry, 'check', '--quiet', 'many'], options);
  check();
  // Times younger than two seconds are not trusted.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100);
  check();
  const times = Array.from({ length: WARM_ROUNDS }, () => ({
    bare: timeOnce([process.execPath, '-e', '0'], options),
    warm: check(),
  }));
  const ratio = median(times.map(({ warm }) => warm)) / median(times.map(({ bare }) => bare));
  return [{ what: 'check 10,000 unchanged files', unit: '× node -e 0', value: ratio, goal: 6 }];
}
