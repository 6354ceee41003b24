import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const toBody = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1];

test('styles are joined in order, and the policy names only what the page has', () => {
  const scripts =
    '<script type="module">go()</script><script type="application/ld+json">{}</script><script src="/x.js"></script>';
  const html = finishPage(page(`<style>a{b:c}</style>${scripts}<style data-x>b{b:c}</style>`), '/');
  expect(html).toContain(`script-src 'self' ${hash('go()')};style-src 'self' ${hash('a{b:c}b{b:c}')}"`);
  expect(html).toContain(`<style>a{b:c}b{b:c}</style>${scripts}</head>`);
});

test('the scopes of component styles become short, the same in markup and style, and stand where a rule asks', () => {
  const style = '<style>p[data-astro-cid-abc]{b:c}</style>';
  const body =
    '<p data-astro-cid-abc="">a</p><b data-astro-cid-abc data-share hidden>b</b><p data-astro-cid-def>c</p><br data-astro-cid-abc />';
  const html = finishPage(page(style, body), '/');
  expect(html).toContain('<style>p[data-s0]{b:c}</style>');
  expect(toBody(html)).toBe('<p data-s0>a</p><b data-share hidden>b</b><p>c</p><br />');
});

test('what a value or a text says of styles, scripts and scopes stays a text', () => {
  const words = 'a data-astro-cid-abc b <style>*{display:none}</style><script>alert(1)</script>';
  const text = 'data-astro-cid-abc &lt;style&gt;';
  const html = finishPage(
    page(
      `<meta name="description" content="${words}"><style>b[data-astro-cid-abc]{b:c}</style>`,
      `<b title="x > y data-s0 z" data-astro-cid-abc>${text}</b>`,
    ),
    '/',
  );
  expect(html).toContain(
    '<meta name="description" content="a data-astro-cid-abc b &lt;style&gt;*{display:none}&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;">',
  );
  expect(html).toContain(`script-src 'self';style-src 'self' ${hash('b[data-s0]{b:c}')}"`);
  expect(toBody(html)).toBe(`<b title="x &gt; y data-s0 z" data-s0>${text}</b>`);
});

test('blanks that show nowhere go; the wide space of a Japanese text is no blank', () => {
  const body = '<ul> <li> <a>x</a> <b>y</b> </li> </ul><p>　a　</p> <p> b </p> c';
  expect(toBody(finishPage(page('', body), '/'))).toBe('<ul><li><a>x</a> <b>y</b></li></ul><p>　a　</p><p>b</p> c');
});

test.each(['<p', '<p title="a>', '<script>go(', '<style>a{b:c}', 'a <', '</'])(
  'what ends within %j comes to an end',
  (end) => {
    expect(finishPage(page('', 'b').replace('</body></html>', end), '/')).toContain('<body>b');
  },
);

test('the policy stands before all that it judges, and lets only the search run its engine', () => {
  const html = page('<link rel="icon" href="/i.svg">');
  expect(finishPage(html, '/en/search/')).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv=/,
  );
  expect(finishPage(html, '/en/search/')).toContain('wasm-unsafe-eval');
  expect(finishPage(html, '/research/')).not.toContain('wasm-unsafe-eval');
});
