import { expect, test } from 'vitest';
import { makeSuggest, sureFit } from './suggest.ts';

const suggest = makeSuggest({
  measures: '/measures/',
  spellings: [['子供', '子ども']],
  rows: [
    ['child-allowance', '児童手当', '子を育てる人への手当です。', ['子ども手当', 'いくら もらえる']],
    ['child-rearing-allowance', '児童扶養手当', 'ひとり親への手当です。', ['シングルマザー 手当']],
    ['school-club', 'After-school club', 'A club at every school.', ['latchkey kid', 'after school']],
  ],
});
const names = (query: string): string[] => suggest(query, 5).map(({ name }) => name);

test.each([
  ['児', ['児童手当', '児童扶養手当']],
  ['児童扶', ['児童扶養手当']],
  ['子供手当', ['児童手当']],
  ['しんぐるまざー', ['児童扶養手当']],
  ['手当はいくらもらえるか', ['児童手当']],
  ['after sch', ['After-school club']],
  ['kid', ['After-school club']],
  ['hild', []],
  [' ', []],
])('%s suggests %j', (query, expected) => expect(names(query)).toEqual(expected));

test('where only what is sure is wanted, a loose likeness suggests nothing', () => {
  expect(suggest('児童手当', 5, sureFit)[0]?.name).toBe('児童手当');
  const long = 'シングルマザーの家庭への手当についてくわしく知りたいです';
  expect([suggest(long, 5).length, suggest(long, 5, sureFit).length]).toEqual([1, 0]);
});

test('a suggestion leads to its measure and says what it is', () => {
  expect(suggest('児童手当', 1)).toEqual([
    { url: '/measures/child-allowance/', name: '児童手当', sentence: '子を育てる人への手当です。' },
  ]);
});
