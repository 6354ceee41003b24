import { expect, test } from 'vitest';
import { toEngineTable } from './table.ts';

test('a visit is a row, an engine a column; a failure stays in its cell', () => {
  const firefox = {
    engine: 'Firefox',
    seen: [
      { said: 'right', picture: 'a.png', paper: 'a.pdf' },
      { said: 'Error: not seen: a || b\n  at c', picture: undefined, paper: undefined },
    ],
  };
  expect(toEngineTable(['home', 'search'], [firefox])).toBe(`|  | Firefox |
| --- | --- |
| home | right [a.png](a.png) [a.pdf](a.pdf) |
| search | Error: not seen: a \\|\\| b at c |
`);
});
