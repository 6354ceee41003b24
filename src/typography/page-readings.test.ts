import { expect, test } from 'vitest';
import { toPageWithReadings } from './page-readings.ts';

const typeset = (text: string): string => `[${text}]`;
const read = (body: string, lang = 'ja'): string =>
  toPageWithReadings(
    `<!doctype html><html lang="${lang}"><head><title>市</title></head><body>${body}</body></html>`,
    typeset,
  ).replace(/^.*<body>|<\/body>.*$/g, '');

test('every Japanese text with kanji gets readings, in templates and without scripts too, and nothing else moves', () => {
  expect(read('<p  class=a>市の<b>ことば</b>と表</p>')).toBe('<p  class=a>[市の]<b>ことば</b>[と表]</p>');
  expect(read('<template><li>市</li></template><noscript><p>市</p></noscript>')).toBe(
    '<template><li>[市]</li></template><noscript><p>[市]</p></noscript>',
  );
});

test('what cannot hold readings, has them or refuses them stays as it is', () => {
  for (const same of [
    '<select><option>市</option></select>',
    '<script type="application/json">"市"</script>',
    '<svg><text>市</text></svg>',
    '<ruby>市<rt>し</rt></ruby>',
    '<p data-no-readings>市<b>市</b></p>',
    '<p lang="en">市<b>市</b></p>',
  ])
    expect(read(same)).toBe(same);
  expect(read('<p lang="en">市<b lang="ja">市</b></p>')).toBe('<p lang="en">市<b lang="ja">[市]</b></p>');
});

test('a unit is read after its number, and stays bare where both have one reading', () => {
  const set = (text: string): string => ({ '88日': '88<i>日</i>', '5日': '<i>5日</i>' })[text] ?? text;
  const body = '<b>88</b>日<b>5</b>日';
  expect(toPageWithReadings(`<html lang="ja"><body>${body}</body></html>`, set)).toBe(
    '<html lang="ja"><body><b>88</b><i>日</i><b>5</b>日</body></html>',
  );
});

test('in easy Japanese a line breaks at spaces, after commas and before brackets, never next to a reading', () => {
  const set = (text: string): string => text.replaceAll(/[円金月]/g, '<ruby>$&</ruby>');
  const kept = (words: string, how = 'kept') => `<span class="${how}">${words}</span>`;
  const easy =
    kept('お<ruby>金</ruby>は') +
    ' ' +
    kept('1か<ruby>月</ruby>に、', 'unbroken') +
    kept('（100<ruby>円</ruby>）です', 'unbroken');
  expect(toPageWithReadings('<html lang="ja" class="easy"><body>お金は 1か月に、（100円）です', set)).toContain(easy);
  const beside = '<html lang="ja"><body><p data-voice="easy">お金は 金 だれ</p><p>お金</p>';
  expect(toPageWithReadings(beside, set)).toContain(
    `<p data-voice="easy">${kept('お<ruby>金</ruby>は')} <ruby>金</ruby> だれ</p><p>お<ruby>金</ruby></p>`,
  );
});

test('a page in another language stays as it is', () => {
  expect(read('<p lang="ja">市</p>', 'en')).toBe('<p lang="ja">市</p>');
});
