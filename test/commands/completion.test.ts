import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript } from '../../src/commands/completion.ts';
import { isVerb, VERBS } from '../../src/commands/verbs.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';

const summaryOf = (verb: keyof typeof VERBS): string => zhCN.commands.verbs[verb].summary;
const hasBash = spawnSync('bash', ['--version']).status === 0;

describe('completionScript', () => {
  it.each(['bash', 'zsh', 'fish'] as const)('offers every verb in %s', (shell) => {
    const script = completionScript(shell, summaryOf);
    expect(Object.keys(VERBS).filter((verb) => isVerb(verb) && !script.includes(verb))).toEqual([]);
  });

  it.runIf(hasBash).each<[words: string[], offered: string[]]>([
    [['mdrill', 'che'], ['check']],
    [['mdrill', 'check', '--max'], ['--max-warnings']],
    [['mdrill', 'list', '--mem'], ['--memory']],
  ])('completes %j in bash', (words, offered) => {
    const script = `${completionScript('bash', summaryOf)}
      COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _mdrill; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n')).toEqual(offered);
  });
});
