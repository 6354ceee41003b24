/** Amounts and counts that a cell of the table runs together, one line each as they were meant. */

/** 月15,000円, 11,958人, 延べ83,494人, 918,085千円 */
const isCount = (word: string): boolean =>
  /^(?:月額?|年額?|延べ|約)?[\d,.]+(?:千円|円|人|件|世帯|組|回)[。、]?$/u.test(word);

/** Where an English paragraph of many amounts may break: after a sentence or a part of one. */
const englishEnd = /(?<=[.;]) (?=[A-Z¥(])/g;

/**
 * @returns the text, of the same length, with a line break for the space after each run of counts; unchanged where it has
 *   fewer than three amounts of money
 */
export function breakRunOn(text: string): string {
  if ((text.match(/\d(?:千?円)|¥\d/gu)?.length ?? 0) < 3) return text;
  if (text.includes('¥')) return text.replaceAll(englishEnd, '\n');
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const before = words[index - 1];
      if (before === undefined) return word;
      return (isCount(before) && !isCount(word) ? '\n' : ' ') + word;
    })
    .join('');
}
