import { expect, test } from 'vitest';
import { fromMeta, toMeta } from './page-meta.ts';

test('a page comes back from the index as it went in', () => {
  const page = {
    id: 'ja_1a2b3c4',
    url: '/measures/child-allowance/',
    slug: 'child-allowance',
    number: '57',
    title: '児童手当',
    names: ['児童手当', 'Child Allowance'],
    words: ['子ども手当'],
    sentences: ['子を育てる人への手当です。'],
    departments: ['子育て支援課'],
    lines: ['支給した。', '支給する'],
    filters: { need: ['money'] },
    lang: 'ja',
  };
  const { id, url, filters } = page;
  expect(fromMeta({ id, url, filters, content: page.lines.join('\n'), meta: toMeta(page) })).toEqual(page);
});
