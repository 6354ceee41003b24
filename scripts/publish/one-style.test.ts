import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toOneStyle } from './one-style.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, head: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}">${head}</head></html>`;

test('styles are joined in order, and the policy names only what the page has', () => {
  const html = page(
    "default-src 'none'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old=';",
    '<style>a{}</style><script type="module">go()</script><style data-x>b{}</style><script type="application/ld+json">{}</script><script src="/x.js"></script>',
  );
  expect(toOneStyle(html, 'x')).toBe(
    page(
      `default-src 'none';script-src 'self' ${hash('go()')};style-src 'self' ${hash('a{}b{}')}`,
      '<style>a{}b{}</style><script type="module">go()</script><script type="application/ld+json">{}</script><script src="/x.js"></script>',
    ),
  );
});

test('the scopes of component styles become short, the same in markup and style', () => {
  const html = page(
    "style-src 'self'",
    '<style>p[data-astro-cid-abc]{}</style><p data-astro-cid-abc=""></p><p data-astro-cid-def></p>',
  );
  expect(toOneStyle(html, 'x')).toContain('<style>p[data-s0]{}</style><p data-s0></p><p></p>');
});

test('a page without a policy is not published', () => {
  expect(() => toOneStyle('<html></html>', 'dist/x.html')).toThrow('dist/x.html: no Content-Security-Policy');
});
