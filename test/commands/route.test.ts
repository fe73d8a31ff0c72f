import { describe, expect, it } from 'vitest';
import { route } from '../../src/commands/route.ts';

const exists = (path: string): boolean => path === 'notes' || path === 'list';

describe('route', () => {
  it.each<[argv: string, expected: string]>([
    ['', 'home'],
    ['notes', 'drill notes'],
    ['notes.md', 'drill notes.md'],
    ['decks/', 'drill decks/'],
    ['*.md', 'drill *.md'],
    ['-', 'drill -'],
    ['--new 5 notes', 'drill --new 5 notes'],
    ['--lang zh-CN check decks', 'check --lang zh-CN decks'],
    ['--now=2026-01-01 list', 'list --now=2026-01-01'],
    ['--plain', 'home --plain'],
    ['list --json notes.md', 'list --json notes.md'],
    ['-- notes.md', 'drill -- notes.md'],
  ])('reads "%s" as "%s"', (argv, expected) => {
    const asked = route(argv.split(' ').filter(Boolean), exists);
    expect(asked.kind === 'verb' ? [asked.verb, ...asked.rest].join(' ') : asked.kind).toBe(expected);
  });

  it('prefers a verb to a file of the same name', () => {
    expect(route(['list'], exists)).toEqual({ kind: 'verb', verb: 'list', rest: [] });
  });

  it('shows help whatever else is there, but not after --', () => {
    expect(route(['help', 'check'], exists)).toEqual({ kind: 'help', verb: 'check' });
    expect(route(['check', '--no-such', '-h'], exists)).toEqual({ kind: 'help', verb: 'check' });
    expect(route(['check', '--', '--help'], exists)).toMatchObject({ kind: 'verb' });
    expect(route(['help', 'nothing'], exists)).toEqual({ kind: 'help' });
  });

  it('shows help and version without a verb', () => {
    expect(route(['--help'], exists)).toEqual({ kind: 'help' });
    expect(route(['--lang', 'en', '-V'], exists)).toEqual({ kind: 'version' });
  });

  it('takes a word that is neither verb nor path for a mistake', () => {
    expect(route(['drlil'], exists)).toEqual({ kind: 'unknown', word: 'drlil' });
    expect(route(['constructor'], exists)).toEqual({ kind: 'unknown', word: 'constructor' });
  });
});
