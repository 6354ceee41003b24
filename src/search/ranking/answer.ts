/** What is shown for words and filters together. */
import type { Wanted } from '../query/address.ts';
import { isLeft } from '../query/filters.ts';
import { find, type Found } from './find.ts';
import type { SiteVocabulary } from '../query/make-vocabulary.ts';
import type { Query } from '../query/terms.ts';
import type { Page } from '../index/page.ts';
import type { Engine } from './search-plan.ts';

const nothing: Query = { asked: '', text: '', terms: [], outOfScope: [], outOfScopePatterns: [], typed: [] };

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
    : { kind: 'found', pages: [...pages], related: [], query: nothing, isList: true };
  const [left, related] = [found.pages, found.related].map((some) => some.filter((page) => isLeft(page, filters))) as [
    Page[],
    Page[],
  ];
  const kind = found.kind === 'found' && left.length === 0 ? (related.length > 0 ? 'near' : 'none') : found.kind;
  return { ...found, kind, pages: left, related, unfiltered: found.pages };
}
