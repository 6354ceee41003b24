import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkEasy } from './easy.ts';
import { toEasySource } from './easy-source.ts';
import { toEasyText } from './easy-texts.ts';

const good = `name: 入浴《にゅうよく》手帳《てちょう》
summary:
  - 8月《がつ》に 手帳《てちょう》を もらえます。
youGet:
  - お金《かね》は 3,000円《えん》です。
amounts:
  - かかる お金《かね》
`;
/** As it was accepted beside the about.yaml of these texts. */
const toAccepted = (text: string, { measures } = toSmallTexts()) =>
  toEasyText('bath-book', `${text}source: "${measures.map(({ about }) => toEasySource(about)).join('')}"\n`);
const easyWords = { 支給: 'もらえます', 対象: '使える人' };

function check(words = '', instead = '', exceptions: { rule: 'word'; words: string }[] = []) {
  if (!good.includes(words)) throw new Error(`${words} is not in the text`);
  const easy = [toAccepted(good.replace(words, instead))];
  const easyExceptions = exceptions.map((exception) => ({
    slug: 'bath-book',
    reason: 'a name',
    line: 1,
    ...exception,
  }));
  return checkEasy({ ...toSmallTexts(), easy, easyWords, easyExceptions });
}

test('an easy text that keeps the rules has no fault', () => {
  expect(check()).toEqual([]);
});

test.each([
  ['a kanji without a reading', '手帳《てちょう》を', '手帳を', 3, 'easy reading', '手帳 has no reading'],
  ['a reading at the wrong place', 'お金《かね》は', 'お金は《かね》', 5, 'easy reading', '金 has no reading'],
  ['a long sentence', 'もらえます', `${'もらいに 来《き》て'.repeat(8)} ください`, 3, 'easy length', 'at most 40'],
  ['a single sentence', 'youGet:\n  - お金《かね》は 3,000円《えん》です。\n', '', 2, 'easy count', '1 sentences'],
  ['a difficult word', 'もらえます', '支給《しきゅう》します', 3, 'easy word', '支給 is difficult'],
  ['a double negation', 'もらえます', 'もらわない ことは ないです', 3, 'easy negation', 'denies twice'],
  ['a duty that is a double negation', 'もらえます', 'もらわなければ なりません', 3, 'easy negation', 'denies twice'],
  ['a number of its own', '8月', '9月', 3, 'easy number', '9 in'],
  ['a label too few', '\namounts:\n  - かかる お金《かね》', '', 1, 'easy amounts', '0 labels for 1'],
])('%s is reported with its line', (_, words, instead, line, rule, what) => {
  expect(check(words, instead)).toMatchObject([{ line, rule, what: expect.stringContaining(what) as string }]);
});

test('an easy text is read again when about.yaml has other words, and not when a row has another number', () => {
  const find = (label: string) =>
    checkEasy({
      ...toSmallTexts({ about: ['ja: 費用', `ja: ${label}`] }),
      ...{
        easy: [toAccepted(good, toSmallTexts({ about: ['ja: 費用', 'ja: 7番の費用'] }))],
        easyWords,
        easyExceptions: [],
      },
    }).map(({ rule }) => rule);
  expect(find('17番の費用')).toEqual([]);
  expect(find('17番の代金')).toEqual(['easy source']);
});

test('a warning is passed on, and so is a change that the plan announces', () => {
  const about = ['needs:', 'caution: { ja: 変わりました。, en: It has changed. }\nneeds:'] as const;
  const find = (announced: boolean, caution: string) => {
    const texts = toSmallTexts({
      about,
      ...(announced && { ja: ['plan: 手帳を配る。', 'plan: 手帳を配る。 ※R6.12より改正'] }),
    });
    const easy = [toAccepted(good.replace('amounts:', `${caution}amounts:`), texts)];
    return checkEasy({ ...texts, easy, easyWords, easyExceptions: [] });
  };
  const ask = 'caution:\n  - 市《し》に 聞《き》いて ください。\n';
  expect(find(false, '')).toMatchObject([{ rule: 'easy caution' }]);
  expect(find(false, ask)).toEqual([]);
  expect(find(true, ask)).toMatchObject([{ rule: 'easy caution', what: expect.stringContaining('改正') as string }]);
  expect(find(true, 'caution:\n  - 12月《がつ》から 変《か》わります。\n')).toEqual([]);
});

test('a difficult word may stay in a name, and where it is explained', () => {
  expect(check('手帳《てちょう》を', '「支給《しきゅう》手帳《てちょう》」を')).toEqual([]);
  expect(check('手帳《てちょう》を', '支給《しきゅう》（もらう こと）を')).toEqual([]);
});

test('an exception is accepted where it is needed and reported where it is not', () => {
  expect(check('もらえます', '支給《しきゅう》します', [{ rule: 'word', words: '支給' }])).toEqual([]);
  expect(check('', '', [{ rule: 'word', words: '支給' }])).toMatchObject([{ file: 'content/easy-exceptions.yaml' }]);
});

test('a file that is no easy text is refused by name', () => {
  expect(() => toEasyText('bath-book', 'name: 手帳《てちょう》\n')).toThrow('content/measures/bath-book/easy.yaml');
});

function checkInterface(text: string, source?: string) {
  const easyInterface = [{ file: 'easy.yaml', line: 4, text, ...(source === undefined ? {} : { source }) }];
  return checkEasy({ ...toSmallTexts(), easyWords, easyExceptions: [], easyInterface });
}

test('the interface keeps the same rules, and says no number that the Japanese in whose place it is does not', () => {
  expect(checkInterface('お金《かね》は 3,000円《えん》です。', '3,000円です。')).toEqual([]);
  expect(checkInterface('お金《かね》は 2,000円《えん》です。', '3,000円です。')).toMatchObject([
    { rule: 'easy number', line: 4 },
  ]);
  expect(checkInterface('お金は 支給《しきゅう》します。')).toMatchObject([
    { rule: 'easy reading' },
    { rule: 'easy word' },
  ]);
});
