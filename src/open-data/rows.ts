/** Rows of the published tables, one object per row, cells in the order of their columns. */
import type { City } from '../domain/city.ts';
import type { Figure } from '../domain/about.ts';
import { resolvePlanChange } from '../domain/change.ts';
import { toEasySentences } from '../domain/easy.ts';
import { toGregorianYear } from '../domain/fiscal-year.ts';
import type { ListingText, Measure } from '../domain/measure.ts';
import { toPlainText, type RecordContext } from './to-measure-record.ts';
import type { Columns } from '../domain/csv.ts';
import type { Labels } from './labels.ts';

export interface TableContext extends RecordContext {
  city: City;
  /** Words for the ids, in the language of the table. */
  labels: Labels;
}

/** `measures.csv`: one row per measure. */
export function toMeasureRow(measure: Measure, { labels, note, toUrl }: TableContext) {
  const { about } = measure;
  const url = toUrl(measure.slug);
  return {
    slug: measure.slug,
    numbers: measure.numbers.map(String),
    name: measure.name.ja,
    nameEn: measure.name.en,
    summary: about.summary.ja,
    summaryEn: about.summary.en,
    forFamilies: about.forFamilies,
    departments: measure.departments.map(labels.department),
    policies: measure.policies.map(labels.policy),
    lifeStages: measure.lifeStages.map(labels.lifeStage),
    ages: about.ages.map(labels.age),
    needs: about.needs.map(labels.need),
    forms: about.forms.map(labels.form),
    audience: about.audience.map(labels.audience),
    forWhom: about.forWhom?.ja,
    youGet: about.youGet?.ja,
    when: about.when?.ja,
    amounts: about.amounts.map(labels.amount),
    caution: about.caution?.ja,
    easy: toEasySentences(measure.easy),
    change: labels.change(resolvePlanChange(measure)),
    changes: about.changes.map(labels.changeDetail),
    contradictions: measure.differences.map(labels.contradiction),
    url: url.ja,
    urlEn: url.en,
    asOf: note.ja,
  };
}

/** `listings.csv`: one row per numbered row of the plan, in the city’s words. */
export function toListingRow(
  { measure, listing }: { measure: Measure; listing: ListingText },
  { labels, note, toUrl }: TableContext,
) {
  return {
    number: listing.number,
    page: listing.page,
    policy: listing.policy,
    policyName: labels.policy(listing.policy),
    objective: listing.objective,
    objectiveName: labels.objective(listing.policy, listing.objective),
    relisted: listing.relisted,
    name: listing.name,
    departments: listing.departments.map(labels.department),
    result: toPlainText(listing.ja.result),
    plan: toPlainText(listing.ja.plan),
    resultEn: listing.en && toPlainText(listing.en.result),
    planEn: listing.en && toPlainText(listing.en.plan),
    slug: measure.slug,
    url: toUrl(measure.slug).ja,
    asOf: note.ja,
  };
}

/** `figures.csv`: one row per figure of a result. `repeats` names the measure where the same figure is counted. */
export function toFigureRow(
  { measure, figure }: { measure: Measure; figure: Figure },
  { labels, note, years }: TableContext,
) {
  return {
    slug: measure.slug,
    name: measure.name.ja,
    figure: figure.id,
    label: figure.label.ja,
    labelEn: figure.label.en,
    year: toGregorianYear(years.result),
    value: figure.value,
    unit: figure.unit,
    unitName: figure.counter?.ja ?? labels.unit(figure.unit),
    repeats: figure.repeats,
    number: figure.source.listing,
    words: figure.source.words,
    asOf: note.ja,
  };
}

export type ListingRow = ReturnType<typeof toListingRow>;

/** The columns of a table, in the order of its headings. */
export const toColumns = <Row extends object>(headings: Readonly<Record<keyof Row & string, string>>): Columns<Row> =>
  (Object.keys(headings) as (keyof Row & string)[]).map((key) => [
    headings[key],
    (row: Row) => row[key] as ReturnType<Columns<Row>[number][1]>,
  ]);
