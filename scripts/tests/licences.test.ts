import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, pages, siteFolder } from '../checks/site/built-site.ts';

const page = (path: string) => pages().find((one) => one.path === base + path)!.$;
const list = () => readFileSync(join(siteFolder, 'licences.txt'), 'utf8');

/** Licences that let anyone use, change and pass on what is under them. Of other kinds, one must first be read. */
const free =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|PSF-2\.0|Unlicense|Zlib)$/;

test.each(['licences/', 'en/licences/'])('%s names every package that package.json names, with its licence', (path) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
  const $ = page(path);
  const shown = [...$('h3').toArray(), ...$('tbody th').toArray()].map((element) => $(element).text().split(' ')[0]);
  expect(shown.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  expect(
    $('tbody td:last-child')
      .toArray()
      .map((cell) => $(cell).text())
      .filter((text) => text === ''),
  ).toEqual([]);
});

test('what reaches readers stands with its terms: the search, the dictionary behind readings, the letters in PDFs', () => {
  const $ = page('licences/');
  const terms = $('pre')
    .toArray()
    .map((element) => $(element).text());
  expect(terms).toHaveLength(3);
  expect(terms[0]).toContain('Permission is hereby granted, free of charge');
  expect(terms[1]).toContain('mecab-ipadic');
  expect(terms[1]).toContain('Apache License');
  expect(terms[2]).toContain('SIL OPEN FONT LICENSE');
  for (const text of terms) expect(list()).toContain(text);
});

test('every package in use has a licence that lets it be used', () => {
  const lines = list().split('\n\n')[0]!.split('\n');
  const others = lines.filter((line) => {
    const licence = line.slice(line.indexOf(': ') + 2).replace(/[()]/g, '');
    // Of two to choose from, one is enough.
    return !licence.split(' OR ').some((choice) => choice.split(' AND ').every((part) => free.test(part)));
  });
  expect(others).toEqual([]);
  const installed = readdirSync('node_modules').filter((name) =>
    existsSync(join('node_modules', name, 'package.json')),
  );
  const named = new Set(lines.map((line) => line.split(' ')[0]));
  expect(installed.filter((name) => !named.has(name))).toEqual([]);
});
