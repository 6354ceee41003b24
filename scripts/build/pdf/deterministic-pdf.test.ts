import { expect, test } from 'vitest';
import { toSteadyPdf } from './deterministic-pdf.ts';

const pdf = (time: string, [a, b]: [string, string], names: string) =>
  Buffer.from(
    `%PDF\xff/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>> /ID (node${a}) [(node${b}) (node${a})] /ID (node${b}) ` +
      `/Limits [${names.match(/\(.{12}\)/g)?.join(' ')}]\n/Names [${names}]`,
    'latin1',
  );

test('time and count of elements are taken out of a PDF, names stay in order, and no byte is added', () => {
  const made = new Date('2026-11-25T00:00:00+09:00');
  const one = pdf('20261125072531', ['00004976', '00005073'], '(node00004976) 60 0 R (node00005073) 7 0 R');
  const other = pdf('20270101000000', ['00099999', '00000012'], '(node00000012) 7 0 R (node00099999) 60 0 R');
  const steady = pdf('20261124150000', ['00000001', '00000002'], '(node00000001) 60 0 R (node00000002) 7 0 R');
  expect(toSteadyPdf(one, made)).toEqual(steady);
  expect(toSteadyPdf(other, made)).toEqual(steady);
  expect(steady).toHaveLength(one.length);
});

test('a PDF of another make is refused rather than left as it is', () => {
  expect(() => toSteadyPdf(Buffer.from('%PDF'), new Date())).toThrow('dates or names');
});
