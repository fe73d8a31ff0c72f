/** A conversation in lines: what is up is said, a line is heard and obeyed. */
export interface Conversation<Asking, Finished, Trouble> {
  view(): Asking | Finished;
  /** Does what a line says, or what the end of the input means; gives why it could not be done. */
  obey(view: Asking, line: string | undefined): Trouble | undefined;
  /** Goes on from a view that needs no line; false for one that waits for it. */
  goOn?(view: Asking): boolean;
  readonly voice: {
    /** What is up; `isRepeat` when it was said before and the line after it was an error. */
    asking(view: Asking, isRepeat: boolean): void;
    error(trouble: Trouble): void;
    end(view: Finished): void;
  };
}

/** Converses until the view is finished, and gives it. A line that cannot be obeyed is an error, and all is said again. */
export async function converse<
  Asking extends { readonly status: 'asking' },
  Finished extends { readonly status: 'finished' },
  Trouble,
>(
  { view: look, obey, goOn, voice }: Conversation<Asking, Finished, Trouble>,
  lines: AsyncIterable<string>,
): Promise<Finished> {
  const input = lines[Symbol.asyncIterator]();
  let isRepeat = false;
  try {
    for (;;) {
      const view = look();
      if (view.status === 'finished') {
        voice.end(view);
        return view;
      }
      voice.asking(view, isRepeat);
      isRepeat = false;
      if (goOn?.(view) === true) continue;
      const line = await input.next();
      const trouble = obey(view, line.done === true ? undefined : line.value);
      if (trouble === undefined) continue;
      voice.error(trouble);
      isRepeat = true;
    }
  } finally {
    await input.return?.();
  }
}
