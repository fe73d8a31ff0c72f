import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { COMMON_OPTIONS, isVerb, OPTIONS, VERBS, type Verb } from './verbs.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

type Shell = (typeof SHELLS)[number];

/** Prints the completion script of a shell, made from the table of verbs. */
export async function completion(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const [name = ''] = invocation.operands;
  const shell = SHELLS.find((known) => known === name);
  if (shell === undefined) throw new ExpectedStop(context.messages.commands.said.unknownShell(name, SHELLS));
  context.stdout.write(completionScript(shell, (verb) => context.messages.commands.verbs[verb].summary));
  return 0;
}

/** The script; `summaryOf` says what a verb does. */
export function completionScript(shell: Shell, summaryOf: (verb: Verb) => string): string {
  switch (shell) {
    case 'bash':
      return bashScript();
    case 'zsh':
      return zshScript(summaryOf);
    case 'fish':
      return fishScript(summaryOf);
  }
}

const verbs = Object.keys(VERBS).filter(isVerb);

function flagsOf(verb: Verb): readonly string[] {
  const flags = [...VERBS[verb].options, ...COMMON_OPTIONS].flatMap((name) =>
    OPTIONS[name].flags.replace(/ <.*/, '').split(', '),
  );
  return [...new Set([...flags, '--help'])];
}

function bashScript(): string {
  const cases = verbs.map((verb) => `    ${verb}) words="${flagsOf(verb).join(' ')}" ;;`);
  return `_mdrill() {
  local current=\${COMP_WORDS[COMP_CWORD]} verb=\${COMP_WORDS[1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${verbs.join(' ')}" -- "$current") $(compgen -f -- "$current"))
    return
  fi
  case $verb in
${cases.join('\n')}
  esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _mdrill mdrill
`;
}

function zshScript(summaryOf: (verb: Verb) => string): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
  const cases = verbs.map((verb) => `      ${verb}) compadd -- ${flagsOf(verb).join(' ')} ;;`);
  return `#compdef mdrill
_mdrill() {
  local -a verbs
  verbs=(
${verbs.map((verb) => `    '${verb}:${quoted(summaryOf(verb))}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    _files
    return
  fi
  if [[ \${words[CURRENT]} == -* ]]; then
    case \${words[2]} in
${cases.join('\n')}
    esac
  else
    _files
  fi
}
compdef _mdrill mdrill
`;
}

function fishScript(summaryOf: (verb: Verb) => string): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = verbs.flatMap((verb) => [
    `complete -c mdrill -n __fish_use_subcommand -a ${verb} -d ${quoted(summaryOf(verb))}`,
    ...flagsOf(verb)
      .filter((flag) => flag.startsWith('--'))
      .map((flag) => `complete -c mdrill -n '__fish_seen_subcommand_from ${verb}' -l ${flag.slice(2)}`),
  ]);
  return `${lines.join('\n')}\n`;
}
