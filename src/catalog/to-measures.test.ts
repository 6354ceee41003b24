import { expect, test } from 'vitest';
import { smallFolder } from '../../scripts/tests/support/small-texts.ts';
import { parseMeasure } from '../content-files/read-measure.ts';
import { toMeasures } from './to-measures.ts';

const easy = 'name: ふろの本《ほん》\nsummary: [もらえます。]\n';
const before = parseMeasure('bath-book', { ...smallFolder, 'easy.yaml': easy });

/** The small measure in the edition after, with its Japanese changed. */
function toNext(change: (ja: string) => string) {
  const files = parseMeasure('bath-book', { ...smallFolder, 'easy.yaml': easy, 'ja.md': change(smallFolder['ja.md']) });
  const [measure] = toMeasures([files], { planYear: 7 }, { since: {}, officialPages: {}, before: [before] });
  if (!measure) throw new Error('no measure');
  return measure;
}
const withOtherText = (ja: string): string => ja.replace('fingerprint: 0123456789ab', 'fingerprint: ba9876543210');
const renamed = (ja: string): string => ja.replace('name: 入浴手帳', 'name: おふろ手帳');

test('a measure that was renamed has no name of before in other languages', () => {
  expect(toNext(withOtherText).name.en).toBe('Bath book');
  expect(toNext((ja) => renamed(withOtherText(ja))).name).toEqual({
    ja: 'おふろ手帳',
    easy: 'おふろ手帳',
    en: undefined,
  });
});

test('a name that was translated anew is shown; that of easy Japanese is of before', () => {
  expect(toNext(renamed).name).toEqual({ ja: 'おふろ手帳', easy: 'おふろ手帳', en: 'Bath book' });
});
