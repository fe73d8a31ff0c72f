import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 20_000,
  env: { FORCE_COLOR: '0', NO_COLOR: '1', LC_ALL: 'C.UTF-8', MDRILL_LANG: 'en' },
};

// The pure rooms run twice, on the two sides of the date line: no result may depend on the machine's zone.
const pureRooms = ['test/{markdown,cards,identity,memory,drill,check,report,i18n}/**/*.test.{ts,tsx}'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // One worker a processor; by default one processor is left idle.
    maxWorkers: '100%',
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'node_modules/.cache/test-report.json' }]]
      : ['default'],
    projects: [
      { test: { ...shared, name: 'auckland', include: pureRooms, env: { ...shared.env, TZ: 'Pacific/Auckland' } } },
      {
        test: {
          ...shared,
          name: 'los-angeles',
          include: ['test/{memory,drill,report}/**/*.test.ts'],
          env: { ...shared.env, TZ: 'America/Los_Angeles' },
        },
      },
      {
        test: {
          ...shared,
          name: 'edges',
          include: ['test/{store,ui,commands}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          env: { ...shared.env, TZ: 'Asia/Shanghai' },
        },
      },
      {
        test: {
          ...shared,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          env: { ...shared.env, TZ: 'Asia/Shanghai' },
        },
      },
    ],
  },
});
