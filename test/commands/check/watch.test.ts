import { expect, it, vi } from 'vitest';
import { watchCheck } from '../../../src/commands/check/watch.ts';
import { DEFAULT_OPTIONS, makeWorkspace } from './workspace.ts';

const GOOD = '# Notes\n\n## What is a Pod?\n\nThe smallest deployable unit.\n';

it('checks again when a file changes, until interrupted', async () => {
  const workspace = makeWorkspace({ 'a.md': `${GOOD}\n\`\`\`\n` });
  const printed = { stdout: '', stderr: '' };
  const ended = watchCheck(workspace.context(printed), { ...DEFAULT_OPTIONS, format: 'pretty' });
  await vi.waitFor(() => expect(printed.stdout).toContain('1 error'), { timeout: 10_000 });
  workspace.write('a.md', GOOD);
  await vi.waitFor(() => expect(printed.stdout).toContain('No problems in 1 file.'), { timeout: 10_000 });
  workspace.write('b.md', `${GOOD.replace('Pod', 'Job')}\n\`\`\`\n`);
  await vi.waitFor(() => expect(printed.stdout).toContain('b.md:7:1'), { timeout: 10_000 });
  process.emit('SIGINT');
  expect(await ended).toBe(130);
});
