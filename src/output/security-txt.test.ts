import { expect, test } from 'vitest';
import { toSecurityTxt } from './security-txt.ts';

const built = new Date('2026-11-25T00:00:00+09:00');
const root = { origin: 'https://kodomo.example', base: '/' };

test('it names the contact and runs out within a year of the build', () => {
  expect(toSecurityTxt('holes@example.org', root, built)).toBe(
    `Contact: mailto:holes@example.org
Expires: 2027-11-23T15:00:00Z
Preferred-Languages: ja, en
Canonical: https://kodomo.example/.well-known/security.txt
`,
  );
});

test('a page to report on is a contact too', () => {
  const contact = 'https://example.org/report?x=1';
  expect(toSecurityTxt(contact, root, built)).toContain(`Contact: ${contact}\n`);
});

test('where nobody is named, and under a path of a host, there is none', () => {
  expect(toSecurityTxt(undefined, root, built)).toBeUndefined();
  const below = { origin: 'https://example.org', base: '/kodomo/' };
  expect(toSecurityTxt('holes@example.org', below, built)).toBeUndefined();
});

test('without an address of the site it names none', () => {
  const text = toSecurityTxt('holes@example.org', { origin: undefined, base: '/' }, built);
  expect(text).not.toContain('Canonical');
});
