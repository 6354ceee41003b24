import { expect, test } from 'vitest';
import { toLeanRecord } from './trim-fragments.ts';

test('a record keeps its mark and what is shown, and loses what only finds it', () => {
  const meta = { pieces: '児童 手当', slug: 'child-allowance', sounds: 'jido teate', title: '児童手当' };
  const written = `pagefind_dcd${JSON.stringify({ url: '/a/', content: '{支給}', meta })}`;
  expect(toLeanRecord(written)).toEqual([
    'pagefind_dcd{"url":"/a/","content":"{支給}","meta":{"slug":"child-allowance","title":"児童手当"}}',
    '/a/',
  ]);
});
