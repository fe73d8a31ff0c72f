const HAN_DIGITS = '一二三四五六七八九十';
const LEAD = new RegExp(
  `^(?:[（(]\\s*(?:\\d{1,3}|[${HAN_DIGITS}]{1,3})\\s*[)）]|\\d{1,3}\\s*）|[①-⑳]|[${HAN_DIGITS}]{1,3}\\s*[、.．]|\\d{1,3}\\s*[:：](?!\\d)|\\d{1,3}(?:\\.\\d{1,3})*\\s+(?=[\\p{Script=Han}]|\\p{Lu}[^.]*[?？]\\s*$))\\s*(?=\\S)`,
  'u',
);

/** What such a number begins with. */
const SIGN = new RegExp(`^[\\d（(${HAN_DIGITS}①-⑳]`);

/** The number a plain line begins with, as written: `(1)`, `①`, `一、`, `1：`, `2.1 `; numbers that make list items are not among them. */
export function numberedLead(content: string): string | undefined {
  return SIGN.test(content) ? LEAD.exec(content)?.[0] : undefined;
}
