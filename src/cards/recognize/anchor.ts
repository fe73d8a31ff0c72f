const TO_FRAGMENT = /^\[([^\]]*)\]\(([^)#]*)#([^)]*)\)\s*$/;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Whether an item is nothing but a link to a heading: one of this page, or one that is called what the link says. */
export function isAnchor(content: string): boolean {
  if (!content.startsWith('[')) return false;
  const [, text = '', path, fragment = ''] = TO_FRAGMENT.exec(content) ?? [];
  return path === '' || (path !== undefined && lettersOf(text) === lettersOf(fragment));
}
