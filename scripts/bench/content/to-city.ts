/**
 * A measure of this plan as the measure of a made-up city: another address, other numbers in the plan, other places and
 * figures, and a sentence of its own. Pure: files' texts in, files' texts out.
 */
import { parse } from 'yaml';
import type { About } from '../../../src/domain/about.ts';
import type { MeasureSource } from '../../../src/domain/listing.ts';
import type { Translation } from '../../../src/domain/translation.ts';
import { toYaml } from '../../write/measure-file.ts';
import { toCapital, toCityName, toHall, varyDigits, varyText } from './vary-text.ts';

export interface MeasureTexts {
  slug: string;
  ja: string;
  en: string | undefined;
  about: string;
}

export interface City {
  /** From 1; the plan itself is 0. */
  index: number;
  /** What is added to each plan number. */
  numbers: number;
  /** What is added to each page number. */
  pages: number;
}

export function toCity({ slug, ja, en, about }: MeasureTexts, city: City): MeasureTexts {
  return {
    slug: toSlug(slug, city),
    ja: toFile(ja, city, 'ja', (front) => toSource(front as MeasureSource, city)),
    en: en && toFile(en, city, 'en', (front) => toTranslation(front as Translation, city)),
    about: toYaml(toAbout(parse(about) as About, city)),
  };
}

export const toSlug = (slug: string, { index }: City): string => `${slug}-${toCityName(index).en}`;

function toFile(text: string, city: City, locale: 'ja' | 'en', change: (frontMatter: unknown) => object): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const toLine = (line: string, listing?: string): string =>
    listing ? `## ${Number(listing) + city.numbers}` : varyText(line, city.index);
  // One sentence for all listings of a measure: a relisting says what the first one says.
  const sentence = toSentence(city, Number(/^## (\d+)$/m.exec(body)?.[1]), locale);
  const lines = body
    .replace(/(### result\n[\s\S]*?)(?=\n##|$)/g, `$1\n${sentence}\n`)
    .split('\n')
    .map((line) => line.replace(/^## (\d+)$|^.*$/, (whole, listing?: string) => toLine(whole, listing)));
  return `---\n${toYaml(change(parse(front)))}---\n${lines.join('\n')}`;
}

/** What only this measure of this city says; the index has to hold each such name. */
function toSentence(city: City, listing: number, locale: 'ja' | 'en'): string {
  const hall = toHall(city.index, listing);
  return locale === 'ja' ? `${hall.ja}会館でも行った。` : `Also held at ${hall.en} Hall.`;
}

function toSource(source: MeasureSource, city: City): MeasureSource {
  const sentence = toSentence(city, source.listings[0]?.number ?? 0, 'ja');
  return {
    ...source,
    slug: toSlug(source.slug, city),
    name: toName(source.name, city),
    listings: source.listings.map((listing) => {
      const { name, departments, result, plan } = listing.original;
      return {
        ...listing,
        number: listing.number + city.numbers,
        page: listing.page + city.pages,
        name: toName(listing.name, city),
        original: {
          name: toName(name, city),
          departments,
          result: `${varyText(result, city.index)} ${sentence}`,
          plan: varyText(plan, city.index),
        },
      };
    }),
    differences: source.differences.map(({ listings: [a, b], field }) => ({
      listings: [a + city.numbers, b + city.numbers],
      field,
    })),
  };
}

const toTranslation = (translation: Translation, city: City): Translation => ({
  ...translation,
  name: `${varyText(translation.name, city.index)}, ${toCapital(toCityName(city.index).en)}`,
});

const toName = (name: string, city: City): string => `${varyText(name, city.index)}（${toCityName(city.index).ja}市）`;

/** Fields that hold words; the others hold ids. */
const textFields: ReadonlySet<string> = new Set(['ja', 'en', 'words']);

/** Every string and number of the file, each by what its field means. */
function toAbout(about: About, city: City): unknown {
  const change = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(key, item));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, change(name, own)]));
    if (key === 'listing') return Number(value) + city.numbers;
    if (key === 'related') return toSlug(String(value), city);
    if (key === 'repeats') return String(value).replace(/^[^/]+/, (slug) => toSlug(slug, city));
    if (typeof value === 'number') return value < 100 ? value : Number(varyDigits(String(value), city.index));
    return typeof value === 'string' && textFields.has(key) ? varyText(value, city.index) : value;
  };
  return change('', about);
}
