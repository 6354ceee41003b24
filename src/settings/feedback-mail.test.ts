import { expect, test } from 'vitest';
import { parseFeedbackMail, toFeedbackLink } from './feedback-mail.ts';

test('an address is taken, and none is none', () => {
  expect(parseFeedbackMail('desk@example.org')).toBe('desk@example.org');
  expect(parseFeedbackMail(undefined)).toBeUndefined();
  expect(parseFeedbackMail('')).toBeUndefined();
});

test('what is no address stops the build and says what to give', () => {
  for (const wrong of ['desk', 'desk@example', 'a b@example.org', 'desk@example.org?cc=x@example.org'])
    expect(() => parseFeedbackMail(wrong)).toThrow('FEEDBACK_MAIL');
});

test('the letter names the page, its number and its address', () => {
  const link = toFeedbackLink('desk@example.org', { title: '児童手当 (施策57)', address: '/57/' }, 'ここに');
  expect(decodeURIComponent(link)).toBe('mailto:desk@example.org?subject=児童手当 (施策57)&body=/57/\n\nここに\n');
});
