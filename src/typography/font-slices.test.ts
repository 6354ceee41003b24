import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSlices, fontFolder, fontWeights, toFontFile } from './font-slices.ts';

test('only the slices with a character of the text are found, those of characters within a range too', () => {
  expect(findSlices('Ina').map(({ name }) => name)).toEqual(['latin']);
  const [kana, ...more] = findSlices('い');
  expect(more).toEqual([]);
  expect(findSlices('ろいろ')).toEqual([kana]);
  expect(findSlices('')).toEqual([]);
});

test('each slice is there in both weights and formats', () => {
  const files = findSlices('伊那市子どもの未来応援計画 Ina ○①～※').flatMap((slice) =>
    fontWeights.flatMap((weight) => (['woff', 'woff2'] as const).map((format) => toFontFile(slice, weight, format))),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(join(fontFolder, file)))).toEqual([]);
});
