import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

const now = new Date('2026-11-25T15:00:00Z');
const parse = (environment: Record<string, string>) => parseSettings(environment, now);

test('what is not set, or empty, is left out', () => {
  const nothing = {
    site: { origin: undefined, base: '/' },
    feedbackMail: undefined,
    securityContact: undefined,
    built: new Date('2026-11-26T00:00:00+09:00'),
    out: 'dist',
  };
  expect(parse({})).toEqual(nothing);
  expect(parse({ SITE_URL: '', FEEDBACK_MAIL: '', SECURITY_CONTACT: '', SOURCE_DATE_EPOCH: '', SITE_OUT: '' })).toEqual(
    nothing,
  );
});

test.each([
  ['https://example.org', { origin: 'https://example.org', base: '/' }],
  ['https://example.org/kodomo', { origin: 'https://example.org', base: '/kodomo/' }],
  ['http://127.0.0.1:4000/a/b//', { origin: 'http://127.0.0.1:4000', base: '/a/b/' }],
  ['https://example.org/支援/', { origin: 'https://example.org', base: '/%E6%94%AF%E6%8F%B4/' }],
  ['https://example.org/%E6%94%AF%E6%8F%B4', { origin: 'https://example.org', base: '/%E6%94%AF%E6%8F%B4/' }],
])('%s is the address of a site', (SITE_URL, site) => {
  expect(parse({ SITE_URL }).site).toEqual(site);
});

test('holes are told to the address for readers where no other is named', () => {
  expect(parse({ FEEDBACK_MAIL: 'desk@example.org' }).securityContact).toBe('desk@example.org');
  const contact = 'https://example.org/report?x=1';
  expect(parse({ FEEDBACK_MAIL: 'desk@example.org', SECURITY_CONTACT: contact }).securityContact).toBe(contact);
});

test('a build of today counts from the beginning of the day in Japan', () => {
  for (const moment of ['2026-11-25T15:00:00Z', '2026-11-26T14:59:59.999Z'])
    expect(parseSettings({}, new Date(moment)).built).toEqual(new Date('2026-11-26T00:00:00+09:00'));
  expect(parse({ SOURCE_DATE_EPOCH: '1700000000' }).built).toEqual(new Date('2023-11-14T22:13:20Z'));
});

test.each([
  ['SITE_URL', ['kodomo.example', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a']],
  ['FEEDBACK_MAIL', ['desk', 'desk@example', 'a b@example.org', 'desk@example.org?cc=x@example.org']],
  ['SECURITY_CONTACT', ['desk', 'http://example.org/', 'javascript:alert(1)', 'a@b.example\nContact: x@example.org']],
  ['SOURCE_DATE_EPOCH', ['today', '-1', '1e99', '17000000000000', '1.5']],
])('%s is refused by name, with what to give', (name, values) => {
  for (const value of values) {
    expect(() => parse({ [name]: value })).toThrow(`${name}: "${value}" is `);
    expect(() => parse({ [name]: value })).toThrow(/\. (Give one such as|Correct it).*, or leave it unset\.$/);
  }
});

test('all that is wrong is told at once', () => {
  expect(() => parse({ SITE_URL: 'x', FEEDBACK_MAIL: 'y' })).toThrow(/^SITE_URL: .*\nFEEDBACK_MAIL: /);
});

const root = new URL('../../', import.meta.url);
const names = String.raw`\b(?:SITE|SITE_\w+|FEEDBACK_MAIL|SECURITY_CONTACT|SOURCE_DATE_EPOCH)\b`;
const environment = String.raw`(?:process|import\.meta)\.env`;
/** By name, by key, or taken apart; to set one for a step that follows is no reading. */
const reading = new RegExp(
  String.raw`${environment}(?:\.|\[['"])${names}(?!['"\]]* = )|\{[^{}]*${names}[^{}]*\} = ${environment}`,
);

test('nothing else reads these variables, nor one named SITE', () => {
  const files = globSync(['astro.config.mjs', 'src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'], { cwd: root });
  const readers = files.filter((file) => reading.test(readFileSync(new URL(file, root), 'utf8')));
  expect(files.length).toBeGreaterThan(200);
  expect(readers).toEqual([]);
});
