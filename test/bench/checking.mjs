// `mdrill check` on much text, beside the linters people would use, installed for the occasion.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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
      ['one', 67],
      ['ten', 670],
      ['fifty', 3350],
    ])
      writeCorpus(join(folder, name), files);
    const whole = { mdrill: [], markdownlint: [], remark: [], one: [], fifty: [] };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      whole.mdrill.push(runWhole([entry, 'check', '--no-cache', 'ten'], scratch));
      for (const name of ['one', 'fifty']) whole[name].push(runWhole([entry, 'check', '--no-cache', name], scratch));
      for (const [name, args] of Object.entries(peers)) whole[name].push(runWhole(args, scratch));
    }
    const ms = (name) => median(whole[name].map((run) => run.ms));
    const peak = (name) => median(whole[name].map((run) => run.peak));
    const speed = (megabytes, took) => `${((megabytes * 1000) / took).toFixed(2)} MB/s`;
    console.error(
      `cold check: 1 MB ${speed(1, ms('one'))}, 10 MB ${speed(10, ms('mdrill'))}, 50 MB ${speed(50, ms('fifty'))};`,
      `10 MB with remark-cli ${speed(10, ms('remark'))}, with markdownlint-cli2 ${speed(10, ms('markdownlint'))}`,
    );
    return [
      { what: 'check 10 MB, cold', unit: '× markdownlint-cli2', value: ms('mdrill') / ms('markdownlint'), goal: 0.55 },
      { what: 'check 10 MB, cold', unit: '× remark-cli', value: ms('mdrill') / ms('remark'), goal: 0.3 },
      { what: 'check 10 MB, cold', unit: '× 1 MB', value: ms('mdrill') / ms('one'), goal: 10 },
      { what: 'check 50 MB, cold', unit: '× 10 MB', value: ms('fifty') / ms('mdrill'), goal: 5.5 },
      { what: 'peak memory, 10 MB', unit: 'MB', value: peak('mdrill'), goal: 350 },
      { what: 'peak memory, 50 MB', unit: '× 10 MB', value: peak('fifty') / peak('mdrill'), goal: 1.3 },
      ...warmRows(entry, folder, env),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 10,000 files that have not changed, 150 MB; the same with new times, as after a fresh checkout. */
function warmRows(entry, folder, env) {
  const many = join(folder, 'many');
  writeCorpus(many, 10_000);
  const files = readdirSync(many, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const options = { env, cwd: folder, okStatus: [0, 1] };
  const check = () => timeOnce([process.execPath, entry, 'check', '--quiet', 'many'], options);
  const touch = (time) => {
    for (const file of files) utimesSync(file, time, time);
  };
  check();
  const rounds = Array.from({ length: WARM_ROUNDS }, (_, round) => {
    const bare = timeOnce([process.execPath, '-e', '0'], options);
    touch(1_000_000 + round);
    const touched = check();
    // Times younger than two seconds are not trusted; what a run notes of them afterwards is.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100);
    check();
    return { bare, touched, unchanged: check() };
  });
  const ratio = (name) => median(rounds.map((round) => round[name])) / median(rounds.map(({ bare }) => bare));
  const unit = '× node -e 0';
  return [
    { what: 'check 10,000 unchanged files', unit, value: ratio('unchanged'), goal: 6 },
    { what: 'check 10,000 files with new times', unit, value: ratio('touched'), goal: 15 },
  ];
}
