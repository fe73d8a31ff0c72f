import { asks, asksForStory, endsInQuestionMark, namesTopic, orders, setsTask } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import { anyPattern } from '../vocabulary/any-pattern.ts';
import { FOLDED_MATTER } from '../vocabulary/folded.ts';

const ENOUGH = 2;
const ENOUGH_UNANNOUNCED = 3;
const MOSTLY = 0.5;
const LONGEST = 120;
const namesMatter = anyPattern(FOLDED_MATTER, { before: '^' });
const NUMBERED = /^(?:(?:q|question|exercise|problem|task|题|问题|练习|习题)\s*)?\d{1,3}\s*[.:：、)]/iu;

const asksBy = (title: string): boolean => asks(title) || orders(title) || asksForStory(title);
const hints = (title: string): boolean => asksBy(title) || namesTopic(title) || setsTask(title) || NUMBERED.test(title);

/**
 * Whether the title of a folded block is a question among the titles of all such blocks of a text: in a list of questions
 * (`listed`) every short one that does not name what is merely put away, such as code or a log; elsewhere where half of
 * three or more ask, name a topic or set a task.
 */
export function askedWhenFolded(titles: readonly string[], listed: boolean): (title: string) => boolean {
  const plain = titles.map((title) => plainLine(title));
  const asking = plain.filter(asksBy).length;
  const hinting = plain.filter(hints).length;
  const isList = listed
    ? titles.length >= ENOUGH
    : titles.length >= ENOUGH_UNANNOUNCED && asking > 0 && hinting >= MOSTLY * titles.length;
  return (title) => {
    const text = plainLine(title);
    return isList && text !== '' && text.length <= LONGEST && (endsInQuestionMark(text) || !namesMatter(text));
  };
}
