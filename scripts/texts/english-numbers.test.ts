import { expect, test } from 'vitest';
import { toEnglishNumbers } from './english-numbers.ts';

test.each([
  ['¥918,085,000', ['918085000']],
  ['FY2023', ['2023']],
  ['March 2027', ['3', '2027']],
  ['It may help in May, from May 5. May I?', ['5', '5', '5']],
  ['2–3 times, Class (1)', ['2', '3', '1']],
  ['7:30–8:00, 4 p.m., 12:15 a.m.', ['7:30', '8:00', '16:00', '0:15']],
  ['¥1.5 million', ['1500000']],
  ['the 1st and 2nd child', ['1', '2']],
  ['once, all three', []],
])('English %s holds %j', (text, numbers) => {
  expect(toEnglishNumbers(text)).toEqual(numbers);
});
