/** Measure → the object that the open data publishes. */
import type { Block, ListItem } from '../domain/block.ts';
import { resolvePlanChange } from '../domain/change.ts';
import { toEasySentences } from '../domain/easy.ts';
import { toGregorianYear, type FiscalYear } from '../domain/fiscal-year.ts';
import { toBilingual, type Localized } from '../domain/localized.ts';
import type { ListingText, Measure } from '../domain/measure.ts';
import type { MeasureRecord } from './measure-record.ts';

/** What a record takes from outside the measure. */
export interface RecordContext {
  years: { result: FiscalYear; plan: FiscalYear };
  note: Pick<Localized, 'ja' | 'en'>;
  /** Address of a measure's page in both languages. */
  toUrl: (slug: string) => Pick<Localized, 'ja' | 'en'>;
}

export function toMeasureRecord(measure: Measure, { years, note, toUrl }: RecordContext): MeasureRecord {
  const { about } = measure;
  return toBilingual({
    slug: measure.slug,
    numbers: measure.numbers,
    asOf: { resultYear: toGregorianYear(years.result), planYear: toGregorianYear(years.plan), note },
    url: toUrl(measure.slug),
    name: { ja: measure.name.ja, en: measure.name.en ?? null },
    summary: about.summary,
    easy: toEasySentences(measure.easy),
    departments: measure.departments,
    policies: measure.policies,
    lifeStages: measure.lifeStages,
    ages: about.ages,
    needs: about.needs,
    forms: about.forms,
    audience: about.audience,
    forFamilies: about.forFamilies,
    amounts: about.amounts,
    change: { kind: resolvePlanChange(measure), details: about.changes },
    figures: about.figures,
    contradictions: measure.differences,
    listings: measure.listings.map(toListingRecord),
  }) as MeasureRecord;
}

const toListingRecord = (listing: ListingText): MeasureRecord['listings'][number] => ({
  number: listing.number,
  page: listing.page,
  policy: listing.policy,
  objective: listing.objective,
  relisted: listing.relisted,
  name: listing.name,
  departments: listing.departments,
  result: toPlainText(listing.ja.result),
  plan: toPlainText(listing.ja.plan),
  english: listing.en ? { result: toPlainText(listing.en.result), plan: toPlainText(listing.en.plan) } : null,
});

/** One line per paragraph or point. Points keep the mark that the plan prints before them; nested ones are set in. */
export function toPlainText(blocks: readonly Block[]): string {
  const toItem = (item: ListItem, indent: string): string[] => [
    `${indent}・${item.text}`,
    ...item.items.flatMap((nested) => toItem(nested, `${indent}　`)),
  ];
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items.flatMap((item) => toItem(item, ''))))
    .join('\n');
}
