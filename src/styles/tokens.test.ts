/** Sizes and spaces are chosen in tokens.css and nowhere else. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toSlashes } from '../domain/to-slashes.ts';

const files = globSync('src/**/*.{css,astro}')
  .map(toSlashes)
  .map((path) => ({ path, css: toCss(readFileSync(path, 'utf8'), path) }));

function toCss(text: string, path: string): string {
  if (path.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

/** What a property is set to, with its file: `src/a.css: 1px`. Words inside a drawing are in its own units. */
function findValues(property: RegExp, isFault: (value: string) => boolean): string[] {
  return files.flatMap(({ path, css }) =>
    [...css.replaceAll(/[^{}]*\bsvg\b[^{}]*\{[^{}]*\}/g, '').matchAll(/(?<![\w-])([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, name = '', value = '']) => property.test(name) && isFault(value))
      .map(([declaration]) => `${path}: ${declaration}`),
  );
}

test('type has five sizes: none is set but by its token', () => {
  expect(
    findValues(/^font-size$/, (value) => !/^var\(--size-(small|body|h3|h2|h1)\)( !important)?$/.test(value)),
  ).toEqual([]);
  expect(findValues(/^font$/, (value) => value !== 'inherit' && !value.includes('var(--size-'))).toEqual([]);
});

test('paper has three sizes', () => {
  const sheets = files.filter(({ path }) => path.startsWith('src/styles/print'));
  const sizes = sheets.map(({ css }) => new Set([...css.matchAll(/--size-\w+: ([\d.]+pt)/g)].map(([, size]) => size)));
  expect(sizes.filter(({ size }) => size > 3)).toEqual([]);
});

test('space between things is made of tokens', () => {
  expect(findValues(/^(margin|padding|gap|row-gap|column-gap)/, (value) => /[\d.]+(rem|px)/.test(value))).toEqual([]);
});
