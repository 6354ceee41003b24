import { expect, test } from 'vitest';
import { parseMeasureFile } from './measure-file.ts';

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
  expect(parseMeasureFile(file, 'en.md')).toEqual({
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
  ['no front matter', '## 74\n', 'en.md:1: no front matter'],
  ['text before the first heading', '---\nname: x\n---\n\nLost.\n', 'en.md:5: "Lost." stands in no section'],
  ['a heading of another name', '---\nname: x\n---\n## 74\n### results\n', 'en.md:5: "results" stands in no section'],
  ['a quotation', '---\nname: x\n---\n## 74\n### plan\n> a\n', 'en.md:6: a blockquote stands in the text'],
  ['a number that is none', '---\nname: x\n---\n## constructor\n### plan\na\n', 'en.md:4: "constructor"'],
])('%s is refused, with the place', (_, text, message) => {
  expect(() => parseMeasureFile(text, 'en.md')).toThrow(message);
});

test.each([
  ['a link', '[x](javascript:alert(1))', 'a link stands'],
  ['a picture', '![x](//evil.example/x.png)', 'a image stands'],
  ['HTML', 'a <img src=x onerror=alert(1)>', 'a html stands'],
  ['a definition', '[x]: javascript:alert(1)', 'a definition stands'],
  ['a sign that turns the direction, escaped', 'a &#x202e; b', 'invisible or damaged sign U+202E'],
  ['a sign that turns the direction', 'a \u202e b', 'invisible or damaged sign U+202E'],
  ['half a character', 'a \ud800 b', 'invisible or damaged sign U+D800'],
  ['bullets without end', '- '.repeat(10_000), 'nested too deeply'],
])('%s within a text is refused, with the place', (_, line, message) => {
  const text = `---\nname: x\n---\n## 74\n### plan\n${line}\n`;
  expect(() => parseMeasureFile(text, 'en.md')).toThrow(`en.md:6: ${message}`);
});
