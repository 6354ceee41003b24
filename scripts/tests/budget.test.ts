import { expect, test } from 'vitest';
import { weighPage } from '../checks/budget/weigh-page.ts';
import { pages } from './support/built-site.ts';

const weights = pages().map(weighPage);

test('every page fits into the first flight, long lists into two', () => {
  const over = weights
    .filter(({ critical, kind }) => kind.critical !== undefined && critical > kind.critical)
    .map(({ path, critical, kind }) => `${path}: ${critical} bytes, ${kind.critical} allowed`);
  expect(over).toEqual([]);
});

test('a page loads almost no script before search is used, and no font', () => {
  const over = weights
    .filter(({ script, kind }) => script > kind.script)
    .map(({ path, script, kind }) => `${path}: ${script} bytes of script, ${kind.script} allowed`);
  expect(over).toEqual([]);
  expect(
    pages()
      .filter(({ html }) => html.includes('@font-face'))
      .map(({ path }) => path),
  ).toEqual([]);
});
