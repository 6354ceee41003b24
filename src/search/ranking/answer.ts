/** What is shown for words and filters together. */
import type { Wanted } from '../query/address.ts';
import { isLeft } from '../query/filters.ts';
import { find, type Found } from './find.ts';
import type { SiteVocabulary } from '../query/make-vocabulary.ts';
import type { Page } from '../index/page.ts';
import type { Source } from './source.ts';

export interface Answer extends Found {
  /** What the filters choose from: every page that fits the words. `undefined` where not all pages are in hand. */
  unfiltered: readonly Page[] | undefined;
}

export async function answer({ q, filters }: Wanted, source: Source, vocabulary: SiteVocabulary): Promise<Answer> {
  const nothing = { text: '', terms: [], elsewhere: [] };
  if (!source.all) {
    const found = q ? await find(q, filters, source, vocabulary) : await source.list(filters);
    return { ...(Array.isArray(found) ? toFound(found, nothing) : found), unfiltered: undefined };
  }
  const found = q ? await find(q, {}, source, vocabulary) : toFound(source.all, nothing);
  const pages = found.pages.filter((page) => isLeft(page, filters));
  const kind = found.kind === 'found' && pages.length === 0 ? 'none' : found.kind;
  return { ...found, kind, pages, unfiltered: found.pages };
}

const toFound = (pages: readonly Page[], query: Found['query']): Found => ({
  kind: pages.length > 0 ? 'found' : 'none',
  pages: [...pages],
  query,
});
