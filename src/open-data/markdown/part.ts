import type { RootContent } from 'mdast';
import { getEdition } from '../../catalog/editions.ts';
import { formatFiscalYear } from '../../domain/fiscal-year.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Locale } from '../../domain/vocabulary.ts';

/** A part of the text; empty where the measure has nothing of the kind. */
export type Part = (measure: Measure, locale: Locale) => RootContent[] | Promise<RootContent[]>;

export async function getYears(measure: Measure, locale: Locale): Promise<{ result: string; plan: string }> {
  const { resultYear, planYear } = (await getEdition(measure.edition)).plan;
  const [result = '', plan = ''] = [resultYear, planYear].map((year) =>
    formatFiscalYear(year, locale, { reiwa: true }),
  );
  return { result, plan };
}

/** Sentences one after another. */
export const toProse = (locale: Locale, ...sentences: string[]): string => sentences.join(locale === 'ja' ? '' : ' ');
