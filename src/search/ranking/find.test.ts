import { expect, test } from 'vitest';
import { find } from './find.ts';
import { makeVocabulary } from '../query/make-vocabulary.ts';
import type { Page } from '../index/page.ts';
import type { SearchWords } from '../index/search-file.ts';
import type { Engine } from './search-plan.ts';

const page = (slug: string, number: string, names: string, words: string, lines: string[] = []): Page => ({
  id: slug,
  url: `/measures/${slug}/`,
  slug,
  number,
  title: names.split('\n')[0] ?? '',
  names: names.split('\n'),
  words: words.split('\n'),
  sentences: [],
  departments: [],
  lines,
  filters: { number: [number], families: ['true'] },
});
const pages = [
  page('child-allowance', '57', '児童手当\nChild Allowance', '子ども手当', ['支給した']),
  page('child-rearing-allowance', '58', '児童扶養手当\nChild Rearing Allowance', 'ひとり親 手当\n母子家庭', [
    '児童手当とは別に支給した',
  ]),
  page('diapers', '60', '乳児おむつ用品購入券支給事業', 'おむつ代\nおむつ券'),
];
/** Gives back every page for every word, as an engine at its worst: order and choice are the code's own. */
const engine: Engine = () => Promise.resolve(pages.map(({ id }) => ({ id, score: 1 })));
const words: SearchWords = {
  spellings: [['一人親', 'ひとり親']],
  related: [['ひとり親', 'シングルマザー']],
  ignored: ['は', 'いくら', 'ですか'],
  outOfScope: ['年金', '議会'],
  withinScope: ['協議会'],
  lists: [{ filter: 'need', value: 'money', words: ['お金'] }],
  danger: { harmless: { ja: [], en: [] }, words: { ja: {}, en: {} }, rules: [] },
  dangerWeights: { bias: -1, parts: {} },
  lexicon: [
    ['児童手当', 'じどうてあて'],
    ['児童', 'じどう', '自動'],
    ['心', 'こころ'],
  ],
  english: ['child', 'allowance'],
  missing: [14, 15, 16],
};
const vocabulary = makeVocabulary(words);
const ask = async (query: string, all: readonly Page[], opened?: Engine) => {
  const { kind, pages: found } = await find(query, all, vocabulary, opened);
  return found[0]?.number ?? kind;
};

test.each([
  ['児童手当', '57'],
  ['児童手当はいくらですか', '57'],
  ['じどうてあて', '57'],
  ['jidou teate', '57'],
  ['自動手当', '57'],
  ['シングルマザー', '58'],
  ['一人親', '58'],
  ['オムツ', '60'],
  ['child allowance', '57'],
  ['58番', '58'],
  ['予防接種', 'none'],
  ['15', 'missing-number'],
  ['国民年金', 'none'],
])('%s is answered by %s, from pages in hand and with an index', async (query, answer) => {
  expect(await ask(query, pages)).toBe(answer);
  expect(await ask(query, pages, engine)).toBe(answer);
});

test('of pages that hold a word alike, the one stands first that the index puts first', async () => {
  const alike = [page('a', '1', '集い', '親子'), page('b', '2', '集い', '親子')];
  const second: Engine = () => Promise.resolve([{ id: 'b', score: 1 }]);
  expect(await ask('集い', alike)).toBe('1');
  expect(await ask('集い', alike, second)).toBe('2');
});

const seek = async (query: string, all: readonly Page[] = pages) => {
  const { kind, pages: found, related } = await find(query, all, vocabulary);
  return { kind, found: found.map(({ number }) => number), related: related.map(({ number }) => number) };
};

test('a name shows what is called so, and folds away what only has a word of it', async () => {
  expect(await seek('児童手当')).toEqual({ kind: 'found', found: ['57', '58'], related: [] });
});

test('a need is answered by its whole list', async () => {
  const money = pages.map((one) => ({ ...one, filters: { ...one.filters, need: ['money'] } }));
  expect((await seek('お金', money)).found).toHaveLength(3);
});

test('what the plan does not have is not answered, but the places are shown where the word is found', async () => {
  const pension = page('pension', '65', '障害児に対する手当等', '障害児福祉手当', ['福祉年金の支給']);
  expect(await seek('年金', [...pages, pension])).toEqual({ kind: 'instead', found: [], related: ['65'] });
});

test('where only the rest of a query is in the plan, that is near, and said with the word it is an answer', async () => {
  const passport = page('passport', '72', '優待パスポート', '割引券\n買い物', ['パスポートの更新']);
  const found = (query: string) => seek(query, [...pages, passport]);
  expect(await found('年金 割引券')).toEqual({ kind: 'near', found: [], related: ['72'] });
  const pension = page('pension', '65', '手当等', '障害 手当', ['福祉年金の支給']);
  expect(await seek('障害の年金', [...pages, pension])).toEqual({ kind: 'found', found: ['65'], related: [] });
});

test('a word of another word is not the word: 協議会 is not found for 議会', async () => {
  const council = page('council', '38', '協議会', '連携', ['地域の協議会']);
  expect((await seek('議会', [...pages, council])).kind).toBe('none');
});

test('beside a thing that no measure has, a word that is only spelled alike is no answer', async () => {
  const support = page('support', '78', 'Neet support', 'neet');
  const guessing = makeVocabulary({ ...words, english: ['neet', 'support'] });
  expect((await find('wasp nest', [...pages, support], guessing)).pages).toEqual([]);
  expect((await find('nest', [...pages, support], guessing)).pages).toHaveLength(1);
});

test('beside a thing that no measure has, a word that only stands somewhere in the text is no answer', async () => {
  const club = page('club', '85', '学童クラブ', '放課後', ['希望の調査']);
  expect((await seek('国勢調査', [...pages, club])).found).toEqual([]);
  expect((await seek('調査', [...pages, club])).found).toEqual(['85']);
});

test('of measures that hold the words alike, the one goes first that is for the need somebody has', async () => {
  const [other, needed] = [page('a', '1', '集い', '夏 親子'), page('b', '2', '集い', '夏 親子')];
  const money = { ...needed, filters: { ...needed.filters, need: ['money'] } };
  expect((await seek('夏の親子のお金', [other, money])).found[0]).toBe('2');
});

test('a name that is said outranks words around it that more is made of', async () => {
  const [other, named] = [page('a', '1', '集い', '夏祭り 浴衣 花火'), page('b', '2', '親子広場', '親子')];
  expect((await seek('夏祭り 浴衣 花火 親子広場', [other, named])).found[0]).toBe('2');
});

test.each(['こころの相談', 'こころ の 相談', 'こころの・相談', '\u200bこころの相談'])(
  'an exact name shows at most three, however it is typed: %s',
  async (query) => {
    const called = page('heart', '26', 'こころの相談', '心');
    const others = ['心と体の相談', '心配の相談', '心の健康の相談', '心身の相談'].map((name, at) =>
      page(name, `${at}`, name, '心 相談'),
    );
    const { found } = await seek(query, [...others, called]);
    expect(found[0]).toBe('26');
    expect(found.length).toBeLessThanOrEqual(3);
  },
);

test('a word in kana that a name begins with is no name: more than three answer it', async () => {
  const heard = makeVocabulary({ ...words, lexicon: [['暮らし', 'くらし']] });
  const living = ['くらしの相談', '貸付', '住まい', '食料', '就労'].map((name, at) =>
    page(name, `${at + 1}`, name, '暮らし'),
  );
  expect((await find('くらし', living, heard)).pages).toHaveLength(5);
});

test('a name in a long sentence goes before the words around it', async () => {
  expect((await seek('先日窓口で聞き忘れたのですが乳児おむつ用品購入券支給事業はいくらですか')).found[0]).toBe('60');
});
