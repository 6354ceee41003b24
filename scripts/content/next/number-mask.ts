/** Texts that are the same but for their numbers, which is how most of a plan differs from the one before. */

/** One piece a character, but a number with its commas is one piece. */
const pieces = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?|[^\d]/gu) ?? [];
const mask = (parts: readonly string[]): string => parts.map((part) => (/^\d/u.test(part) ? '\0' : part)).join('');

/** Whether two texts have the same words, whatever their numbers. */
export const isSameButNumbers = (one: string, other: string): boolean => mask(pieces(one)) === mask(pieces(other));

/** Characters around the words by which their place is known, from the most to the least. */
const contexts = [24, 12, 6, 3, 0];

/**
 * The words as the next text has them: unchanged where they still stand there, else with its numbers, where the place is
 * certain. `undefined`: they have no place there, or more than one.
 * @param before the cell that has the words
 * @param after the same cell of the next text
 */
export function carryWords(words: string, before: string, after: string): string | undefined {
  if (isSameButNumbers(before, after)) return pick(words, before, after, Infinity);
  if (after.includes(words) || !/\d/u.test(words)) return after.includes(words) ? words : undefined;
  return contexts.map((context) => pick(words, before, after, context)).find((found) => found !== undefined);
}

function pick(words: string, before: string, after: string, context: number): string | undefined {
  const [old, next] = [pieces(before), pieces(after)];
  const start = pieces(before.slice(0, before.indexOf(words))).length;
  const end = start + pieces(words).length;
  // Words that begin or end within a number have no place of their own.
  if (!before.includes(words) || old.slice(start, end).join('') !== words) return undefined;
  const from = Math.max(0, start - context);
  const sought = mask(old.slice(from, Math.min(old.length, end + context)));
  const text = mask(next);
  const at = text.indexOf(sought);
  if (at < 0 || text.includes(sought, at + 1)) return undefined;
  return next.slice(at + start - from, at + end - from).join('');
}
