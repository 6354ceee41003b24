import { expect, test } from 'vitest';
import { parseSiteUrl } from '../settings/site-url.ts';
import { toSecurityTxt } from './security-txt.ts';

const built = new Date('2026-11-25T00:00:00+09:00');
const root = parseSiteUrl('https://kodomo.example/');
const settings = { contact: undefined, feedbackMail: undefined };

test('it names the contact and runs out within a year of the build', () => {
  expect(toSecurityTxt({ ...settings, contact: 'holes@example.org' }, root, built)).toBe(
    `Contact: mailto:holes@example.org
Expires: 2027-11-23T15:00:00Z
Preferred-Languages: ja, en
Canonical: https://kodomo.example/.well-known/security.txt
`,
  );
});

test('a page to report on is a contact too, and the address for readers stands in for one', () => {
  const contact = 'https://example.org/report?x=1';
  expect(toSecurityTxt({ contact, feedbackMail: 'desk@example.org' }, root, built)).toContain(`Contact: ${contact}\n`);
  expect(toSecurityTxt({ ...settings, feedbackMail: 'desk@example.org' }, root, built)).toContain('desk@example.org');
});

test('where nobody is named, and under a path of a host, there is none', () => {
  expect(toSecurityTxt(settings, root, built)).toBeUndefined();
  const below = parseSiteUrl('https://example.org/kodomo/');
  expect(toSecurityTxt({ ...settings, contact: 'holes@example.org' }, below, built)).toBeUndefined();
});

test('without an address of the site it names none', () => {
  const text = toSecurityTxt({ ...settings, contact: 'holes@example.org' }, parseSiteUrl(undefined), built);
  expect(text).not.toContain('Canonical');
});

test.each(['desk', 'http://example.org/', 'javascript:alert(1)', 'a@b.example\nContact: mailto:x@example.org'])(
  '%j is no contact',
  (contact) => {
    expect(() => toSecurityTxt({ ...settings, contact }, root, built)).toThrow('SECURITY_CONTACT');
  },
);
