const HAN = /\p{Script=Han}/u;

/** The front of a card about the sides of a subject, in the language of the notes around it. */
export function facetsFront(subject: string, notes: string): string {
  return HAN.test(notes) ? `${subject}：优点 / 缺点` : `${subject}: Pros / Cons`;
}

/** The front of a card that compares two things, in the language of the notes around it. */
export function differenceFront(one: string, two: string, notes: string): string {
  return HAN.test(notes) ? `${one}和${two}的区别` : `Difference between ${one} and ${two}`;
}
