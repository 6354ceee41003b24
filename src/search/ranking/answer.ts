/** What is shown for words and filters together. */
import type { Wanted } from '../query/address.ts';
import { isLeft } from '../query/filters.ts';
import { find, type Found } from './find.ts';
import type { SiteVocabulary } from '../query/make-vocabulary.ts';
import type { Page } from '../index/page.ts';
import type { Engine } from './search-plan.ts';

export interface Answer extends Found {
  /** What the filters choose from: every page that fits the words. */
  unfiltered: readonly Page[];
}

/** @param engine as `find` takes it */
export async function answer(
  { q, filters }: Wanted,
  pages: readonly Page[],
  vocabulary: SiteVocabulary,
  engine?: Engine,
): Promise<Answer> {
  const found: Found = q
    ? await find(q, pages, vocabulary, engine)
    : { kind: 'found', pages: [...pages], related: [], query: { text: '', terms: [], elsewhere: [] } };
  const left = found.pages.filter((page) => isLeft(page, filters));
  const kind = found.kind === 'found' && left.length === 0 ? 'none' : found.kind;
  return { ...found, kind, pages: left, unfiltered: found.pages };
}
