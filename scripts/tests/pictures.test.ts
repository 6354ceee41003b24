import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base, readPagesOnly, siteFolder } from '../checks/site/built-site.ts';
import { largestPicture, marksFile, pictures, toMark } from '../checks/pictures/pictured.ts';

test('the pictures of the pages have a text and a size, wait until they are needed, and are small', () => {
  const problems: string[] = [];
  for (const { path, $ } of readPagesOnly()) {
    for (const { attribs } of $('img').toArray()) {
      const { src = '', alt = '', width, height, loading } = attribs;
      const file = `public/${src.slice(base.length)}`;
      if (alt.length < 20 || !width || !height || loading !== 'lazy') problems.push(`${path}: ${src} lacks something`);
      if (existsSync(file) && statSync(file).size > largestPicture) problems.push(`${path}: ${src} is too large`);
    }
  }
  expect(problems).toEqual([]);
});

test('the picture that the README shows is there', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
    ([, file]) => file ?? '',
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((file) => !existsSync(file))).toEqual([]);
});

test('the pictures show the pages as they are now: else run "npm run pictures"', () => {
  const marks: unknown = JSON.parse(readFileSync(marksFile, 'utf8'));
  const now = Object.fromEntries(
    pictures.flatMap(({ name, path }) =>
      (['ja', 'en'] as const).map((locale) => {
        const file = `${siteFolder}/${locale === 'en' ? 'en/' : ''}${path}index.html`;
        return [`${name}-${locale}`, toMark(readFileSync(file, 'utf8'))];
      }),
    ),
  );
  expect(marks).toEqual(now);
});
