/** The listings of a measure, each with the words of its cells in every language that has them. */
import type { MeasureFiles } from '../content-files/read-measure.ts';
import { toLines, type Block } from '../domain/block.ts';
import { toComparableText } from '../domain/comparable-text.ts';
import { inTranslations, type Cells, type ListingText, type TranslatedLocale } from '../domain/measure.ts';
import type { Section } from '../domain/vocabulary.ts';

/** A cell that says the same as one of an earlier listing is translated once, there. */
export function toListings(ja: MeasureFiles['ja'], translations: MeasureFiles['translations']): ListingText[] {
  const listings: ListingText[] = [];
  for (const listing of ja.frontMatter.listings) {
    const japanese = toCells(ja.listings[String(listing.number)]);
    const earlier = (section: Section) => listings.find((other) => isSameText(other.ja[section], japanese[section]));
    const same = { result: earlier('result'), plan: earlier('plan') };
    const translate = (locale: TranslatedLocale): Cells | undefined => {
      const own = translations[locale]?.listings[String(listing.number)];
      const result = own?.result ?? same.result?.[locale]?.result ?? (japanese.result.length === 0 ? [] : undefined);
      const plan = own?.plan ?? same.plan?.[locale]?.plan;
      return result && plan ? { result, plan } : undefined;
    };
    listings.push({
      ...listing,
      ja: japanese,
      ...inTranslations(translate),
      repeats: same.result && same.result === same.plan ? same.result.number : undefined,
    });
  }
  return listings;
}

const toCells = (cells: { [S in Section]?: Block[] | undefined } | undefined): Cells => ({
  result: cells?.result ?? [],
  plan: cells?.plan ?? [],
});

/** Brackets, spaces, bullets and full stops do not make another text. */
const isSameText = (a: Block[], b: Block[]): boolean =>
  toComparableText(toLines(a).join('')).replaceAll('。', '') ===
  toComparableText(toLines(b).join('')).replaceAll('。', '');
