import { expect, test } from 'vitest';
import { makeIsLikeDanger, toParts } from './danger-model.ts';

const isLikeDanger = makeIsLikeDanger({
  bias: -0.5,
  parts: { '30': ['殴', 'hurt'], '-20': ['研修'], '-45': ['hurt feeling'] },
});

test.each([
  ['夫が殴る', true],
  ['夫が殴る研修', false],
  ['he hurts me', true],
  ['hurt feelings', false],
  ['児童手当', false],
  ['', false],
])('%s is like danger: %s', (sentence, is) => expect(isLikeDanger(sentence)).toBe(is));

test('parts are words and pairs in English, up to three characters in Japanese, each once', () => {
  expect(toParts("he's hitting him")).toEqual(['hes', 'hitt', 'hes hitt', 'him', 'hitt him']);
  expect(toParts('父 父')).toEqual(['^', '父', '$', '^父', '父父', '父$', '^父父', '父父$']);
});
