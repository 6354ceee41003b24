/** Which terms of the glossary a text uses, so that a page can explain them beside it. */
import type { Term } from './term.ts';

/**
 * Terms in the order in which they first stand in the text, each once. A term inside a longer one (児童発達支援 in
 * 児童発達支援センター) is not found there.
 * @param text Japanese
 * @param known words that the page explains anyway, such as the name of its measure
 */
export function findTerms<T extends Pick<Term, 'ja'>>(text: string, terms: readonly T[], known = ''): T[] {
  const longestFirst = [...terms].sort((a, b) => b.ja.length - a.ja.length);
  const found = new Set<T>();
  for (let at = 0; at < text.length;) {
    const term = longestFirst.find(({ ja }) => text.startsWith(ja, at));
    if (term) found.add(term);
    at += term?.ja.length ?? 1;
  }
  return [...found].filter(({ ja }) => !known.includes(ja));
}

/** Whether an English text uses the term in any of its accepted forms. */
export const isInEnglish = (text: string, { en, variants }: Pick<Term, 'en' | 'variants'>): boolean =>
  [en, ...variants].some((form) => text.includes(form));
