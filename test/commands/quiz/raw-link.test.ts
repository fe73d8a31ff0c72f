import { describe, expect, it } from 'vitest';
import { isWebAddress, rawLink } from '../../../src/commands/quiz/notes/raw-link.ts';

describe('the raw file behind a page of a code host', () => {
  it.each([
    ['https://github.com/a/b/blob/main/notes/k8s.md', 'https://raw.githubusercontent.com/a/b/main/notes/k8s.md'],
    ['https://github.com/a/b/blob/main/k8s.md?plain=1#L10', 'https://raw.githubusercontent.com/a/b/main/k8s.md'],
    ['https://www.github.com/a/b/raw/main/k8s.md', 'https://raw.githubusercontent.com/a/b/main/k8s.md'],
    ['https://gist.github.com/a/0123abcd', 'https://gist.githubusercontent.com/a/0123abcd/raw'],
    ['https://gitlab.com/g/sub/p/-/blob/main/k8s.md', 'https://gitlab.com/g/sub/p/-/raw/main/k8s.md'],
    ['https://bitbucket.org/a/b/src/main/k8s.md', 'https://bitbucket.org/a/b/raw/main/k8s.md'],
    [
      'https://gitee.com/a/b/blob/master/%E7%AC%94%E8%AE%B0.md',
      'https://gitee.com/a/b/raw/master/%E7%AC%94%E8%AE%B0.md',
    ],
    ['https://codeberg.org/a/b/src/branch/main/k8s.md', 'https://codeberg.org/a/b/raw/branch/main/k8s.md'],
    ['https://git.sr.ht/~a/b/tree/main/item/k8s.md', 'https://git.sr.ht/~a/b/blob/main/k8s.md'],
  ])('%s', (page, raw) => {
    expect(rawLink(new URL(page)).href).toBe(raw);
  });

  it.each([
    'https://raw.githubusercontent.com/a/b/main/k8s.md',
    'https://github.com/a/b',
    'https://example.com/a/b/blob/main/k8s.md',
    'https://github.com.evil.example/a/b/blob/main/k8s.md',
    'http://localhost:8080/k8s.md?x=1',
  ])('%s is left as it is', (address) => {
    expect(rawLink(new URL(address)).href).toBe(address);
  });

  it.each([
    ['https://example.com/a.md', true],
    ['HTTP://example.com', true],
    ['file:///etc/passwd', false],
    ['ftp://example.com/a.md', false],
    ['notes/https.md', false],
    ['-', false],
  ])('%s is an address of the web: %s', (operand, expected) => {
    expect(isWebAddress(operand)).toBe(expected);
  });
});
