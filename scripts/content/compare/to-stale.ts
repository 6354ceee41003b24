/** What belongs to a measure's Japanese text and no longer fits the next one. */
import { toComparableText } from '../../../src/domain/comparable-text.ts';
import type { Quotation } from '../../../src/domain/about.ts';
import { findQuotations } from '../../../src/domain/quotation.ts';
import { toFingerprint } from '../model/fingerprint.ts';
import type { Match } from './match-measures.ts';
import type { ContentChange } from './to-changes.ts';

/** Hand-written files of a measure. */
export interface Companions {
  /** Name of the file → fingerprint of the Japanese that it says it was made from. */
  translations: ReadonlyMap<string, string>;
  /** about.yaml as it was read; `undefined` where there is none. */
  about: unknown;
}

/** Translations and summaries whose Japanese has other words, and quotations that are no longer verbatim. */
export function toStale(match: Match, { translations, about }: Companions): ContentChange[] {
  const { before, after } = match;
  const [first] = after;
  if (!before || !first) return [];
  const { slug } = before;
  const fingerprint = toFingerprint(first.name, after);
  const numbers = { numberBefore: before.listings[0]?.number, numberAfter: first.number };
  const hasNewWords = fingerprint !== before.fingerprint;
  const stale = [...translations].filter(([, source]) => hasNewWords && source !== fingerprint);
  const toStaleFile = (kind: 'translation' | 'summary', file: string): ContentChange => ({
    ...{ kind, slug, ...numbers },
    before: file,
    after: 'the Japanese beside it has other words',
  });
  return [
    ...stale.map(([file]) => toStaleFile('translation', file)),
    ...(hasNewWords && about !== undefined ? [toStaleFile('summary', 'about.yaml')] : []),
    ...findQuotations(about).flatMap(({ quotation }) => checkQuotation(match, quotation)),
  ];
}

/** The row that a quotation names is found by its place among the measure's rows, so that new numbers do no harm. */
function checkQuotation({ before, after }: Match, { listing, section, words }: Quotation): ContentChange[] {
  const place = before?.listings.findIndex(({ number }) => number === listing) ?? -1;
  const row = after[place];
  const text = toComparableText(row?.original[section] ?? '');
  if (!before || (row?.number === listing && text.includes(toComparableText(words)))) return [];
  const isVerbatim = text.includes(toComparableText(words));
  const note = isVerbatim ? `the same words, now in ${row?.number ?? ''}` : '';
  return [
    {
      kind: 'quotation',
      slug: before.slug,
      numberBefore: listing,
      numberAfter: row?.number,
      before: words,
      after: note,
    },
  ];
}
