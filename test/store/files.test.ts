import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, readFiles } from '../../src/store/files.ts';
import { temporaryDirectory } from './support/home.ts';

/** A directory with files of these paths; a path ending in `/` is an empty directory. */
function tree(...paths: readonly string[]): string {
  const root = temporaryDirectory();
  for (const path of paths) {
    const [name = '', text = `# ${path}\n`] = path.split('=');
    const absolute = join(root, name);
    mkdirSync(name.endsWith('/') ? absolute : join(absolute, '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(absolute, text);
  }
  return root;
}

const pathsIn = (cwd: string, ...operands: readonly string[]) =>
  Array.from(findFiles(operands, { cwd }), ({ path, problem }) =>
    problem === undefined ? path : `${path}: ${problem.kind}`,
  );

const readOne = (cwd: string, operand: string, sizeLimit?: number) => {
  const [file] = readFiles([operand], { cwd, ...(sizeLimit === undefined ? {} : { sizeLimit }) });
  return file;
};

describe('findFiles', () => {
  it('gives all notes below a directory, sorted', () => {
    const cwd = tree('b.md', 'a.markdown', 'c/d.md', 'C.MD', 'notes.txt', 'image.png', 'c/README');
    expect(pathsIn(cwd, '.')).toEqual(['C.MD', 'a.markdown', 'b.md', 'c/d.md']);
  });

  it('passes over hidden entries, node_modules and what ignore files name', () => {
    const cwd = tree(
      '.git/',
      '.gitignore=build/\n*.draft.md\n',
      'a.md',
      'a.draft.md',
      '.hidden.md',
      '.obsidian/x.md',
      'node_modules/pkg/README.md',
      'build/out.md',
      'deep/.mdrillignore=*\n!kept.md\n',
      'deep/kept.md',
      'deep/other.md',
    );
    expect(pathsIn(cwd, '.')).toEqual(['a.md', 'deep/kept.md']);
    expect(pathsIn(cwd, '**/*.md')).toEqual(['a.md', 'deep/kept.md']);
  });

  it('reads an ignored file or directory that is named', () => {
    const cwd = tree('.git/', '.gitignore=build/\n', 'build/out.md', 'build/in/x.md');
    expect(pathsIn(cwd, 'build')).toEqual(['build/in/x.md', 'build/out.md']);
    expect(pathsIn(cwd, 'build/out.md')).toEqual(['build/out.md']);
    expect(pathsIn(join(cwd, 'build'), 'in')).toEqual(['in/x.md']);
  });

  it('heeds the ignore files above a directory, up to the root of the repository only', () => {
    const cwd = tree(
      '.mdrillignore=*.md\n',
      'repo/.git/',
      'repo/.gitignore=old/\n',
      'repo/notes/a.md',
      'repo/notes/old/b.md',
    );
    expect(pathsIn(join(cwd, 'repo'), 'notes')).toEqual(['notes/a.md']);
  });

  it.each([
    [['*.md'], ['a.md', 'b.md']],
    [['**/*.md'], ['a.md', 'b.md', 'sub/c.md']],
    [['sub/*'], ['sub/c.md']],
    [['{a,b}.md'], ['a.md', 'b.md']],
    [['*.txt'], ['t.txt']],
    [['[zq]*.md'], ['[zq]*.md: no-files']],
  ])('expands the pattern %j', (operands, expected) => {
    expect(pathsIn(tree('a.md', 'b.md', 't.txt', 'sub/c.md', 'sub/d.txt'), ...operands)).toEqual(expected);
  });

  it('takes a name with wildcards for a file when there is one', () => {
    expect(pathsIn(tree('what [is] this?.md', 'what i this!.md'), 'what [is] this?.md')).toEqual([
      'what [is] this?.md',
    ]);
  });

  it('gives each file once, in the order of the operands', () => {
    const cwd = tree('a.md', 'sub/b.md');
    expect(pathsIn(cwd, 'sub', 'a.md', '.', './sub/../a.md', '*.md')).toEqual(['sub/b.md', 'a.md']);
  });

  it('names places below the working directory by their relative path, others by their absolute one', () => {
    const cwd = tree('sub/', 'sub2/a.md');
    const [inside] = findFiles(['sub2/a.md'], { cwd });
    const [outside] = findFiles(['../sub2/a.md'], { cwd: join(cwd, 'sub') });
    expect(inside).toEqual({ path: 'sub2/a.md', location: join(cwd, 'sub2/a.md') });
    expect(outside).toEqual({ path: join(cwd, 'sub2/a.md'), location: join(cwd, 'sub2/a.md') });
  });

  it.each([
    ['gone.md', 'missing'],
    ['gone/', 'missing'],
    ['a.md/b.md', 'missing'],
    ['image.png', 'not-notes'],
    ['empty', 'no-files'],
    ['*.markdown', 'no-files'],
  ])('says of %s that it is %s', (operand, kind) => {
    const [found] = findFiles([operand], { cwd: tree('a.md', 'image.png', 'empty/') });
    expect(found?.problem?.kind).toBe(kind);
  });

  it('takes text files and files without ending when they are named', () => {
    expect(pathsIn(tree('t.txt', 'NOTES', 'T.TXT'), 't.txt', 'NOTES', 'T.TXT')).toEqual(['t.txt', 'NOTES', 'T.TXT']);
  });

  it.skipIf(process.platform === 'win32')('follows links that stay inside, each directory once', () => {
    const cwd = tree('deck/real/a.md', 'outside/secret.md', 'outside/more/x.md');
    symlinkSync('real', join(cwd, 'deck/again'));
    symlinkSync('..', join(cwd, 'deck/real/loop'));
    symlinkSync('real/a.md', join(cwd, 'deck/link.md'));
    symlinkSync('nowhere.md', join(cwd, 'deck/broken.md'));
    symlinkSync(join(cwd, 'outside/secret.md'), join(cwd, 'deck/secret.md'));
    symlinkSync(join(cwd, 'outside'), join(cwd, 'deck/way-out'));
    expect(pathsIn(cwd, 'deck')).toEqual([
      'deck/again/a.md',
      'deck/link.md',
      'deck/secret.md: leads-outside',
      'deck/way-out: leads-outside',
    ]);
    symlinkSync(join(cwd, 'outside'), join(cwd, 'named'));
    expect(pathsIn(cwd, 'named')).toEqual(['named/more/x.md', 'named/secret.md']);
  });
});

describe('readFiles', () => {
  it('gives the text with its byte order mark and line ends', () => {
    const cwd = tree('a.md');
    writeFileSync(join(cwd, 'a.md'), '\ufeff# 探针\r\n');
    expect(readOne(cwd, 'a.md')).toMatchObject({ path: 'a.md', text: '\ufeff# 探针\r\n' });
  });

  it('reads nothing before it is asked for', () => {
    const cwd = tree('a.md', 'b.md');
    const files = readFiles(['a.md', 'b.md'], { cwd });
    files.next();
    writeFileSync(join(cwd, 'b.md'), 'changed');
    expect(files.next().value).toMatchObject({ text: 'changed' });
  });

  it('refuses what is larger than the limit', () => {
    const cwd = tree('a.md=12345');
    expect(readOne(cwd, 'a.md', 5)).toMatchObject({ text: '12345' });
    expect(readOne(cwd, 'a.md', 4)).toMatchObject({ problem: { kind: 'too-large', bytes: 5, limit: 4 } });
  });

  it.each([
    ['GB18030', Buffer.from([0xcc, 0xbd, 0xd5, 0xeb])],
    ['UTF-16', Buffer.from('\ufeff探针', 'utf16le')],
    ['binary', Buffer.from([0xff, 0x00, 0x9f])],
  ])('refuses %s', (_encoding, bytes) => {
    const cwd = tree('a.md');
    writeFileSync(join(cwd, 'a.md'), bytes);
    expect(readOne(cwd, 'a.md')).toMatchObject({ problem: { kind: 'not-utf8' } });
  });

  it.skipIf(process.platform === 'win32')('says when a file cannot be read', () => {
    const cwd = tree('a.md');
    symlinkSync('self.md', join(cwd, 'self.md'));
    expect(readOne(cwd, 'self.md')).toMatchObject({ problem: { kind: 'unreadable', code: 'ELOOP' } });
  });
});
