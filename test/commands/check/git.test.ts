import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithGit, GitTrouble } from '../../../src/commands/check/git.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

function repository(): Workspace {
  const workspace = makeWorkspace({ 'a.md': 'one\n', '笔记/b c.md': 'two\n', '.gitignore': 'ignored.md\n' });
  workspace.git('init', '-q', '-b', 'main');
  workspace.git('add', '.');
  workspace.git('commit', '-qm', 'first');
  return workspace;
}

it('knows changed, staged, new and renamed files, but neither deleted nor ignored ones', () => {
  const workspace = repository();
  workspace.write('笔记/b c.md', 'changed\n');
  workspace.write('ignored.md', 'x\n');
  workspace.write('new.md', 'x\n');
  workspace.git('mv', 'a.md', 'moved.md');
  const { changed } = compareWithGit(workspace.directory, 'main');
  expect([...changed].sort()).toEqual(['moved.md', 'new.md', '笔记/b c.md']);
});

it('does not count what others have done since the branch left', () => {
  const workspace = repository();
  workspace.git('checkout', '-qb', 'mine');
  workspace.git('checkout', '-q', 'main');
  workspace.write('a.md', 'theirs\n');
  workspace.git('commit', '-qam', 'theirs');
  workspace.git('checkout', '-q', 'mine');
  workspace.write('笔记/b c.md', 'ours\n');
  const { changed, earlier } = compareWithGit(workspace.directory, 'main');
  expect([...changed]).toEqual(['笔记/b c.md']);
  expect(earlier('笔记/b c.md')).toBe('two\n');
  expect(earlier('nowhere.md')).toBeUndefined();
});

describe('a repository or a reference from a stranger', () => {
  it.each(['nowhere', '--output=stolen', '-c', '', 'HEAD:a.md'])('is refused for %j', (reference) => {
    const workspace = repository();
    expect(() => compareWithGit(workspace.directory, reference)).toThrow(GitTrouble);
    expect(existsSync(join(workspace.directory, 'stolen'))).toBe(false);
  });

  it('runs nothing its configuration names', () => {
    const workspace = repository();
    const marker = join(workspace.directory, 'ran');
    workspace.git('config', 'core.fsmonitor', `touch ${marker}; false`);
    workspace.git('config', 'diff.external', `touch ${marker}`);
    workspace.write('a.md', 'changed\n');
    expect([...compareWithGit(workspace.directory, 'main').changed]).toEqual(['a.md']);
    expect(existsSync(marker)).toBe(false);
  });

  it('is refused outside of a repository', () => {
    expect(() => compareWithGit(makeWorkspace().directory, 'main')).toThrow(GitTrouble);
  });
});
