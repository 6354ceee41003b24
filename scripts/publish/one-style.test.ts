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

test('what a value or a text says of styles, scripts and scopes stays a text', () => {
  const words = 'a data-astro-cid-abc b <style>*{display:none}</style><script>alert(1)</script>';
  const text = 'data-astro-cid-abc &lt;style&gt;';
  const html = toOneStyle(
    page(
      "script-src 'self';style-src 'self'",
      `<meta name="description" content="${words}"><style>b[data-astro-cid-abc]{}</style>`,
    ).concat(`<b title="x > y data-s0 z" data-astro-cid-abc>${text}</b>`),
    'x',
  );
  expect(html).toContain(
    '<meta name="description" content="a data-astro-cid-abc b &lt;style&gt;*{display:none}&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;">',
  );
  expect(html).toContain(`<style>b[data-s0]{}</style>`);
  expect(html).toContain(`<b title="x &gt; y data-s0 z" data-s0>${text}</b>`);
  expect(html).toContain(`script-src 'self';style-src 'self' ${hash('b[data-s0]{}')}"`);
});

test('the wide space of a Japanese text is no blank', () => {
  const html = page("style-src 'self'", '').concat('<p>　a　</p> <p> b </p>');
  expect(toOneStyle(html, 'x')).toContain('<p>　a　</p><p>b</p>');
});

test('the policy stands before all that it judges, and lets only the search run its engine', () => {
  const html = `<head><meta charset="utf-8"><link rel="icon" href="/i.svg"><meta http-equiv="content-security-policy" content="script-src 'self' 'wasm-unsafe-eval'"></head>`;
  const toStart = (allowed: string) =>
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src ${allowed}"><link`;
  expect(toOneStyle(html, 'dist/en/search/index.html')).toContain(toStart("'self' 'wasm-unsafe-eval'"));
  expect(toOneStyle(html, 'dist/research/index.html')).toContain(toStart("'self'"));
});
