/** The letter an option is named by: A for 0; beyond Z it begins again. */
export function optionLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}
