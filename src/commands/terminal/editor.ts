import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** How the usual editors are told a line. `{file}` and `{line}` are filled in. */
const LINE_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  code: ['--wait', '--goto', '{file}:{line}'],
  codium: ['--wait', '--goto', '{file}:{line}'],
  cursor: ['--wait', '--goto', '{file}:{line}'],
  hx: ['{file}:{line}'],
  subl: ['--wait', '{file}:{line}'],
  zed: ['--wait', '{file}:{line}'],
  notepad: ['{file}'],
};

/** vi, nano, emacs, kakoune, micro and most others understand this. */
const USUAL_ARGUMENTS = ['+{line}', '{file}'];

/** The editor the person has named (`VISUAL`, else `EDITOR`), possibly with arguments; undefined when there is none. */
export function chosenEditor(env: NodeJS.ProcessEnv): string | undefined {
  return [env['VISUAL'], env['EDITOR']].find((editor) => editor !== undefined && editor.trim() !== '');
}

/** The program and arguments that open a file (absolute path) at a line (from 1). */
export function editorCommand(
  editor: string,
  place: { readonly file: string; readonly line: number },
): readonly string[] {
  const words = editor.trim().split(/\s+/);
  const name = basename(words[0] ?? '').replace(/\.(exe|cmd)$/i, '');
  const fill = (argument: string): string =>
    argument.replace('{file}', () => place.file).replace('{line}', String(place.line));
  return [...words, ...(LINE_ARGUMENTS[name] ?? USUAL_ARGUMENTS).map(fill)];
}

/** Opens an editor on the whole terminal and resolves when it is closed; rejects when it cannot be started. */
export function openEditor(editor: string, place: { readonly file: string; readonly line: number }): Promise<void> {
  const [program = editor, ...args] = editorCommand(editor, place);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}
