import { expect, test } from 'vitest';
import { joinJapanese, makeFolding } from './fold.ts';

const { fold, unify } = makeFolding([
  ['子供', '子ども'],
  ['一歳半', '1歳6か月'],
  ['kid', 'child'],
  ['父さん', 'お父さん'],
]);

test.each([
  ['ﾌｧﾐﾘｰｻﾎﾟｰﾄ', 'ふぁみりーさぽーと'],
  ['オムツ', 'おむつ'],
  ['５７', '57'],
  ['子供食堂', '子ども食堂'],
  ['一歳半健診', '1歳6か月健診'],
  ['Kid’s  Café', "child's cafe"],
  ['月15,000円', '月15000円'],
  ['2万4千円', '24000円'],
  ['3万円', '30000円'],
  ['お父さんと父さん', 'お父さんとお父さん'],
  ['児\u200b童\u00ad手\u2060当\ufeff', '児童手当'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('an English spelling replaces whole words only', () => expect(fold('kidney')).toBe('kidney'));

test('unified text keeps its katakana, so that words can be cut', () => expect(unify('オムツ')).toBe('オムツ'));

test('spaces between Japanese words say nothing, those between English words do', () => {
  expect(joinJapanese('離婚 お金 help me')).toBe('離婚お金 help me');
});
