import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkChanges } from './changes.ts';

/** A change in the small measure; its own words are the business of quotations.ts. */
const withChange = (kind: string, result: string, plan: string) =>
  toSmallTexts({
    about: [
      'figures:',
      `changes:
  - kind: ${kind}
    what: { ja: 手帳, en: Handbook }
    ${result ? `result: { listing: 7, section: result, words: ${result} }` : '# none'}
    plan: { listing: 7, section: plan, words: ${plan} }
figures:`,
    ],
  });

test.each([
  ['new', '', '手帳を配る', 'does not say that it is new'],
  ['continued', '手帳を配った', '講座を開く', 'too little in common'],
  ['continued', '支援体制を整えた', '支援体制の更なる強化を進める', 'is more than before'],
  ['continued', '', '手帳を配る', 'no words of the result'],
  ['widened', '相談員(13人)', '相談員(6人)', 'is less'],
  ['narrowed', '月2回', '月3回', 'is more'],
  ['changed', '手帳を配る', '手帳を配る', 'is the same'],
  ['widened', '手帳を配る', '手帳を配る', 'is the same'],
  ['widened', '', '手帳を配る', 'no words of the result'],
  ['changed', '手帳を配った', '講座の開催', 'nothing in common'],
])('a change of kind %s is not proven by %j and %j', (kind, result, plan, what) => {
  expect(checkChanges(withChange(kind, result, plan))).toMatchObject([
    { file: 'content/measures/bath-book/about.yaml', what: expect.stringContaining(what) as string },
  ]);
});

test.each([
  ['new', '', '手帳を新たに配る'],
  ['continued', '手帳を配った', '手帳を配る'],
  ['widened', '不安のある者を対象に', '不安のある者及び希望者を対象に'],
  ['narrowed', '相談員(13人)', '相談員(6人)'],
  ['changed', '', '手帳は12月から改正'],
])('a change of kind %s is proven by %j and %j', (kind, result, plan) => {
  expect(checkChanges(withChange(kind, result, plan))).toEqual([]);
});
