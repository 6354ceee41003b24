import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { r6 } from '../../scripts/tests/support/r6.ts';
import { aboutSchema, type Figure } from './about.ts';
import { measureSourceSchema } from './listing.ts';

const content = new URL('measures/', r6);
const measures = readdirSync(content).map((slug) => {
  const read = (file: string): string => readFileSync(new URL(`${slug}/${file}`, content), 'utf8');
  return {
    slug,
    source: measureSourceSchema.parse(parse(read('ja.md').split('---\n')[1] ?? '')),
    figures: aboutSchema.parse(parse(read('about.yaml'))).figures,
  };
});

/** Numbers that the words print, thousands of yen multiplied out. */
const toPrinted = (words: string): number[] =>
  [...words.normalize('NFKC').matchAll(/(\d[\d,]*)(千円)?/gu)].map(
    ([, digits = '', thousands]) => Number(digits.replaceAll(',', '')) * (thousands ? 1000 : 1),
  );

test('every figure is printed in its quotation, and the quotation stands in the cell it names', () => {
  const untraced = measures.flatMap(({ slug, source, figures }) =>
    figures
      .filter(({ source: { listing, section, words }, value }) => {
        const cell = source.listings.find(({ number }) => number === listing)?.original[section];
        return !cell?.includes(words) || !toPrinted(words).includes(value);
      })
      .map(({ id }) => `${slug}/${id}`),
  );
  expect(untraced).toEqual([]);
});

test('a figure that repeats another measure’s has its value and its unit', () => {
  const all = new Map(
    measures.flatMap(({ slug, figures }) => figures.map((figure) => [`${slug}/${figure.id}`, figure])),
  );
  const isSame = ({ repeats, value, unit }: Figure): boolean => {
    const original = repeats === undefined ? undefined : all.get(repeats);
    return original?.value === value && original.unit === unit && original.repeats === undefined;
  };
  const repeating = [...all].filter(([, { repeats }]) => repeats !== undefined);
  expect(repeating.filter(([, figure]) => !isSame(figure)).map(([key]) => key)).toEqual([]);
});
