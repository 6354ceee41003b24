import { expect, test } from 'vitest';
import { makeFindDanger } from './danger.ts';

const find = makeFindDanger({
  harmless: { ja: ['死ぬほど', 'ソファをたたく'], en: ['hits? the ball'] },
  words: {
    ja: { adult: 'パパ|夫', hit: '殴|たた[かく]', staff: '研修' },
    en: { adult: 'father|he', hit: 'hits?', victim: 'me|child', staff: 'training' },
  },
  rules: [
    { kind: 'abuse', because: 'somebody hits', ja: ['{adult}…{hit}'], en: ['{adult} … {hit} … {victim}'] },
    { kind: 'life', because: 'a wish to die', ja: ['死(ぬ|にたい)'], en: ['want to die'] },
    { kind: 'abuse', because: 'named', unless: 'staff', ja: ['虐待'], en: ['abuse'] },
  ],
});

test.each([
  ['ぱぱ が わたしを たたく', 'abuse'],
  ['my father often hits the child', 'abuse'],
  ['I don’t know. I want to die.', 'life'],
  ['死にたぃ', 'life'],
  ['I wnat to die', 'life'],
  ['my fatherr hits the child', 'abuse'],
  ['虐待', 'abuse'],
])('%s tells of danger', (sentence, kind) => expect(find(sentence.toLowerCase())).toBe(kind));

test.each([
  '死ぬほど忙しい',
  'my father hits the ball to me',
  'I would rather hit the child’s record',
  '虐待の研修',
  'child abuse training',
  'おむつをたたむ',
  'ソファをたたく',
])('%s does not', (sentence) => expect(find(sentence)).toBeUndefined());
