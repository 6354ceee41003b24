/** Which terms of the glossary a text uses, so that a page can explain them. */
import type { Term } from './term.ts';

/**
 * Terms in the order in which they first occur in the text, each once. A term inside a longer one (児童発達支援 in
 * 児童発達支援センター) is not found there.
 * @param text Japanese
 * @param known words that the page explains anyway, such as the name of its measure
 */
export function findTerms<T extends Pick<Term, 'ja'>>(text: string, terms: readonly T[], known = ''): T[] {
  const byName = new Map(terms.map((term) => [term.ja, term]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(RegExp.escape).join('|'), 'g');
  const found = new Set([...text.matchAll(pattern)].map(([name]) => name));
  return [...found].flatMap((name) => (known.includes(name) ? [] : (byName.get(name) ?? [])));
}

/** Whether an English text uses the term in any of its accepted forms. */
export const isInEnglish = (text: string, { en, variants }: Pick<Term, 'en' | 'variants'>): boolean =>
  [en, ...variants].some((form) => text.includes(form));
