import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { acceptText } from './accept-text.ts';
import { findUnaccepted } from './translations.ts';

test('a translation waits until it was read against the Japanese of today', () => {
  expect(findUnaccepted(toSmallTexts().measures)).toEqual(['content/measures/bath-book/en.md']);
  expect(findUnaccepted(toSmallTexts({ en: ['unread', '0123456789ab'] }).measures)).toEqual([]);
  expect(findUnaccepted(toSmallTexts({ en: ['unread', 'ba9876543210'] }).measures)).toHaveLength(1);
});

test('accepting changes the source line and nothing else', () => {
  const text = '---\nname: "The source: a talk"\nsource: unread\n---\n\n## 7\n\nsource: unread\n';
  const accepted = acceptText(text, '743e88200201');
  expect(accepted).toBe(text.replace('source: unread', 'source: "743e88200201"'));
  expect(acceptText(accepted, '0123456789ab')).toBe(text.replace('source: unread', 'source: "0123456789ab"'));
});

test('an about.yaml without the line gets it beneath its first comments', () => {
  expect(acceptText('# By hand.\nsummary: { ja: a }\n', '0123456789ab')).toBe(
    '# By hand.\nsource: "0123456789ab"\nsummary: { ja: a }\n',
  );
});

test('a translation without a source line is refused', () => {
  expect(() => acceptText('---\nname: x\n---\nsource: y\n', '0123456789ab')).toThrow('no "source:" line');
});
