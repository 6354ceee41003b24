import { expect, test } from 'vitest';
import { smallFolder } from '../../scripts/tests/support/small-texts.ts';
import { parseMeasure } from '../content-files/read-measure.ts';
import { toListings } from './to-listings.ts';

/** Of the small measure, in whose second row the result is that of the first. */
function toSecond(change: (ja: string) => string = (ja) => ja) {
  const { ja, translations } = parseMeasure('bath-book', { ...smallFolder, 'ja.md': change(smallFolder['ja.md']) });
  const [first, second] = toListings(ja, translations);
  if (!first || !second) throw new Error('two listings are needed');
  return { first, second };
}

test('a cell that says the same as an earlier one has its translation', () => {
  const { first, second } = toSecond();
  expect(second.en?.result).toEqual(first.en?.result);
  expect(second.en?.plan).not.toEqual(first.en?.plan);
  expect(second.repeats).toBeUndefined();
});

test('a listing that differs in bullets and full stops alone repeats the earlier one', () => {
  const { second } = toSecond((ja) => ja.replace('手帳を配る（全員）\n', '手帳を配る\n\n- 8月。\n- 年２回\n'));
  expect(second.repeats).toBe(7);
});

test('a listing without a translation of its own words has none', () => {
  const { second } = toSecond((ja) =>
    ja.replaceAll('## 9\n\n### result\n\n延べ12人', '## 9\n\n### result\n\n延べ13人'),
  );
  expect(second.en).toBeUndefined();
});
