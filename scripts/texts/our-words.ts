/** What this site says of a measure in words of its own: the texts of `about.yaml` that pages show. */
import type { MeasureTexts, Path } from './measure-texts.ts';

export interface OurText {
  path: Path;
  locale: 'ja' | 'en';
  text: string;
}

/** Every text in two languages, wherever it stands; search words and quotations are not among them. */
export const findOurTexts = ({ about }: MeasureTexts): OurText[] => findBilingual(about, []);

function findBilingual(value: unknown, path: Path): OurText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const isText = typeof child === 'string' && (key === 'ja' || key === 'en');
    return isText ? [{ path: here, locale: key, text: child }] : findBilingual(child, here);
  });
}
