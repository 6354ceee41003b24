/** What this site says of a measure in words of its own: the texts of `about.yaml` that pages show. */
import type { Path } from '../../src/domain/localized.ts';
import type { MeasureTexts } from './measure-texts.ts';

export interface OurText {
  path: Path;
  locale: 'ja' | 'en';
  text: string;
}

/** Every text in two languages, wherever it is; search words and quotations are not among them. */
export const findOurTexts = ({ about }: MeasureTexts): OurText[] => findBilingual(about, []);

/** Every text in two languages within a value, however deep. */
export function findBilingual(value: unknown, path: Path): OurText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const isText = typeof child === 'string' && (key === 'ja' || key === 'en');
    return isText ? [{ path: here, locale: key, text: child }] : findBilingual(child, here);
  });
}

/** The same, both languages of a text together. */
export function findBilingualPairs(value: unknown): { path: Path; ja: string; en: string }[] {
  const texts = Map.groupBy(findBilingual(value, []), ({ path }) => path.slice(0, -1).join('.'));
  return [...texts.values()].flatMap((pair) => {
    const [ja, en] = (['ja', 'en'] as const).map((locale) => pair.find((text) => text.locale === locale));
    return ja && en ? [{ path: en.path, ja: ja.text, en: en.text }] : [];
  });
}
