import { expect, test } from 'vitest';
import { toPhrases } from './phrases.ts';
import { toRubyHtml } from './ruby.ts';

test('readings stand over kanji, and lines may break between phrases only', () => {
  const pieces = [{ text: '子', reading: 'こ' }, { text: 'どもの' }, { text: '医療費', reading: 'いりょうひ' }];
  expect(toRubyHtml(pieces, ['子どもの', '医療費'])).toBe(
    '<ruby>子<rp>（</rp><rt aria-hidden="true">こ</rt><rp>）</rp></ruby>どもの<wbr><ruby>医療費<rp>（</rp><rt aria-hidden="true">いりょうひ</rt><rp>）</rp></ruby>',
  );
});

test('a phrase too long for a line may break between its words', () => {
  const words = ['家庭', '保育', '保護者', '支援', '事業'];
  const html = toRubyHtml(
    words.map((text) => ({ text, reading: 'よ' })),
    [words.join('')],
  );
  expect(html.replace(/<r[tp].*?<\/r[tp]>|<\/?ruby>/g, '')).toBe(words.join('<wbr>'));
});

test('markup in the text stays text', () => {
  expect(toRubyHtml([{ text: '<b>&' }], ['<b>&'])).toBe('&lt;b&gt;&amp;');
});

test('phrases joined are the text', () => {
  const text = '乳児（新生児）訪問指導・養育支援訪問事業';
  expect(toPhrases(text).join('')).toBe(text);
});
