import { expect, test } from 'vitest';
import { toFeedbackLink } from './mail-link.ts';

test('the letter names the page, its number and its address', () => {
  const link = toFeedbackLink('desk@example.org', { title: '児童手当 (施策57)', address: '/57/' }, 'ここに');
  expect(decodeURIComponent(link)).toBe('mailto:desk@example.org?subject=児童手当 (施策57)&body=/57/\n\nここに\n');
});
