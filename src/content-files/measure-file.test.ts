import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseMeasureFile } from './measure-file.ts';

const parse = (text: string) => parseMeasureFile(text, 'en.md', z.strictObject({ name: z.string() }));

const file = `---
name: Reuse
---

# Reuse

## 74

### result

Collected clothes.

- Toys
  - Blocks
- Books

### plan

## 75

### plan

Will collect 7:30~8:00.
`;

test('a file is cut into the cells of its listings', () => {
  expect(parse(file)).toEqual({
    frontMatter: { name: 'Reuse' },
    listings: {
      74: {
        result: [
          { kind: 'paragraph', text: 'Collected clothes.' },
          {
            kind: 'list',
            items: [
              { text: 'Toys', items: [{ text: 'Blocks', items: [] }] },
              { text: 'Books', items: [] },
            ],
          },
        ],
        plan: [],
      },
      75: { plan: [{ kind: 'paragraph', text: 'Will collect 7:30~8:00.' }] },
    },
  });
});

test.each([
  ['no front matter', '## 74\n', 'en.md:1: text: no front matter'],
  ['text before the first heading', '---\nname: x\n---\n\nLost.\n', 'en.md:5: text: "Lost." is in no section'],
  ['a heading of another name', '---\nname: x\n---\n## 74\n### results\n', 'en.md:5: text: "results" is in no section'],
  ['a quotation', '---\nname: x\n---\n## 74\n### plan\n> a\n', 'en.md:6: text: a blockquote within the text'],
  ['a field that the schema lacks', '---\nname: x\n# y\nnames: y\n---\n', 'en.md:4: schema: names: Unrecognized key'],
  ['a field of another kind', '---\n# x\nname: 1\n---\n', 'en.md:3: schema: name: Invalid input'],
  ['a number that is none', '---\nname: x\n---\n## constructor\n### plan\na\n', 'en.md:4: text: "constructor"'],
])('%s is refused, with the place', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});

test.each([
  ['a link', '[x](javascript:alert(1))', 'a link within the text'],
  ['a picture', '![x](//evil.example/x.png)', 'a image within the text'],
  ['HTML', 'a <img src=x onerror=alert(1)>', 'a html within the text'],
  ['a definition', '[x]: javascript:alert(1)', 'a definition within the text'],
  ['a character that turns the direction, escaped', 'a &#x202e; b', 'invisible or damaged character U+202E'],
  ['a character that turns the direction', 'a \u202e b', 'invisible or damaged character U+202E'],
  ['half a character', 'a \ud800 b', 'invisible or damaged character U+D800'],
  ['bullets without end', '- '.repeat(10_000), 'nested too deeply'],
])('%s within a text is refused, with the place', (_, line, message) => {
  const text = `---\nname: x\n---\n## 74\n### plan\n${line}\n`;
  expect(() => parse(text)).toThrow(`en.md:6: text: ${message}`);
});
