import { expect, test } from 'vitest';
import { toPolicy } from './content-security-policy.ts';

test('the policy allows what the page has, and its engine to the search alone', () => {
  expect(toPolicy({ styles: '', scripts: [], runsWasm: false })).toBe(
    "default-src 'none';img-src 'self' data:;connect-src 'self';form-action 'self';base-uri 'none';script-src 'self';style-src 'self'",
  );
  // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
  expect(toPolicy({ styles: 'a{}', scripts: ['a{}', 'a{}'], runsWasm: true })).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
  );
});
