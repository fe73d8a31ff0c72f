import { describe, expect, it } from 'vitest';
import { chosenEditor, editorCommand } from '../../src/commands/terminal/editor.ts';

describe('chosenEditor', () => {
  it.each<[env: NodeJS.ProcessEnv, editor: string | undefined]>([
    [{ VISUAL: 'code', EDITOR: 'vi' }, 'code'],
    [{ VISUAL: ' ', EDITOR: 'vi' }, 'vi'],
    [{}, undefined],
  ])('for %j is %s', (env, editor) => {
    expect(chosenEditor(env)).toBe(editor);
  });
});

describe('editorCommand', () => {
  it.each<[editor: string, words: string[]]>([
    ['vim', ['vim', '+12', '/n/a b.md']],
    ['code', ['code', '--wait', '--goto', '/n/a b.md:12']],
    ['/usr/bin/hx', ['/usr/bin/hx', '/n/a b.md:12']],
    ['emacs -nw', ['emacs', '-nw', '+12', '/n/a b.md']],
  ])('tells %s the line', (editor, words) => {
    expect(editorCommand(editor, { file: '/n/a b.md', line: 12 })).toEqual(words);
  });
});
