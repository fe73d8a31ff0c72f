/** A path as machine formats want it: relative URI, every segment percent-encoded; standard input has a name. */
export function pathUri(file: string): string {
  if (file === '-') return 'stdin';
  const encoded = file
    .split('/')
    .map((segment) => encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
