import { expect, test } from 'vitest';
import { cutJapanese } from './cut-japanese.ts';

const ignored = new Set(['に', 'は', 'を', 'の', 'も', 'たい', 'です']);

test.each([
  ['保育園に預けたいです', ['保育園', 'に', '預け', 'たい', 'です']],
  ['ママの送り迎え', ['ママ', 'の', '送り', '迎え']],
  ['高等職業訓練', ['高等', '職業', '訓練']],
  ['ごはん もらう', ['ごはん', 'もらう']],
])('%s is cut into %j', (text, words) => expect(cutJapanese(text, ignored)).toEqual(words));
