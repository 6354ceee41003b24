import { expect, test } from 'vitest';
import { allowInlineStyles, toPolicy } from './policy.ts';

// echo -n 'a{}' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const page = (styles: string, text = '') =>
  `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${toPolicy(false)}">${styles}</head><body title="${text}">${text}</body></html>`;

test('a page may apply the styles that it has, and no other', () => {
  expect(allowInlineStyles(page('<style>a{}</style>'), '/')).toContain(`style-src 'self' ${hash}"`);
  expect(allowInlineStyles(page(''), '/')).toContain(`style-src 'self'"`);
});

test('each of several styles is named, and an attribute or a script that mentions one is not', () => {
  const policy = /style-src ([^"]*)"/.exec(
    allowInlineStyles(
      page(
        `<style>a{}</style><script type="application/ld+json">"<style>b{}</style>"</script><style data-x>a{}</style>`,
        '<style>b{}</style>'.replaceAll('<', '&lt;'),
      ),
      '/',
    ),
  )?.[1];
  expect(policy).toBe(`'self' ${hash} ${hash}`);
  expect(allowInlineStyles(page('', 'x').replace('title="x"', 'title="<style>b{}</style>"'), '/')).toContain(
    `style-src 'self'"`,
  );
});

test('only the search may run its engine', () => {
  expect(toPolicy(true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(toPolicy(false)).not.toContain('wasm');
});

test('a page without a policy stops the build', () => {
  expect(() => allowInlineStyles('<!doctype html><p>57', '/57/')).toThrow('/57/: no Content-Security-Policy');
});
