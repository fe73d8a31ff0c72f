import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_CONFIGURATION } from '../../../src/check/configuration.ts';
import { resolveSettings } from '../../../src/check/configure.ts';
import { openFactsCache } from '../../../src/commands/check/facts-cache.ts';
import { openInspector } from '../../../src/commands/check/inspector.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const TEXT = '# Notes\n\n## What is a Pod?\n\nA unit.\n';

/** Inspects a file as one run would, and tells whether its text had to be parsed. */
function inspect(
  workspace: Workspace,
  configuration = EMPTY_CONFIGURATION,
): { readonly cards: number; readonly parsed: boolean } {
  let parsed = false;
  const key = { configuration, directory: workspace.directory, only: [], topics: true };
  const inspector = openInspector({
    rules: () => {
      parsed = true;
      return resolveSettings(configuration.rules);
    },
    topics: true,
    cache: openFactsCache({ MDRILL_HOME: join(workspace.directory, '../home') }, key),
  });
  const location = join(workspace.directory, 'a.md');
  const { cards } = inspector.inspect({ file: 'a.md', source: location, location });
  inspector.close();
  return { cards: cards.length, parsed };
}

it('parses an unchanged file once', () => {
  const workspace = makeWorkspace({ 'a.md': TEXT });
  expect(inspect(workspace)).toEqual({ cards: 1, parsed: true });
  expect(inspect(workspace)).toEqual({ cards: 1, parsed: false });
});

it('knows a file by its content when only its time has changed', () => {
  const workspace = makeWorkspace({ 'a.md': TEXT });
  inspect(workspace);
  utimesSync(join(workspace.directory, 'a.md'), 1, 1);
  expect(inspect(workspace).parsed).toBe(false);
});

it('parses a file again when it or the settings have changed', () => {
  const workspace = makeWorkspace({ 'a.md': TEXT });
  inspect(workspace);
  expect(
    inspect(workspace, { ...EMPTY_CONFIGURATION, rules: { 'list-too-long': { values: { maximum: 3 } } } }).parsed,
  ).toBe(true);
  workspace.write('a.md', `${TEXT}\n## What is a Job?\n\nA task.\n`);
  expect(inspect(workspace)).toEqual({ cards: 2, parsed: true });
});
