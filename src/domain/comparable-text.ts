/** Texts made comparable: what counts as the same sequence of characters, and what counts as the same words. */

/** The one tag that the seed carries. It opens a list, never closes, and says nothing. */
export const listTag = '<ul style="list-style-type: none">';

/**
 * The characters of a text, for proving that nothing was lost or added on the way from the seed to a page.
 * NFKC; white space, the list tag and bullets (・ at the start or after white space) are removed; ・ between words,
 * ○, ① and every other character stay. Give it the seed's cell or a page's visible text with white space between blocks.
 */
export function toComparableText(text: string): string {
  return text
    .replaceAll(listTag, ' ')
    .replace(/(^|\s)・/gu, '$1')
    .normalize('NFKC')
    .replace(/\s+/gu, '');
}

/**
 * The words of a text without its form: beyond {@link toComparableText}, round brackets, full stops and the two kinds
 * of wave dash do not count. Equal results say the same; a fingerprint is taken of them.
 */
export const toCanonicalText = (text: string): string =>
  toComparableText(text)
    .replace(/[()。]/gu, '')
    .replaceAll('〜', '~');
