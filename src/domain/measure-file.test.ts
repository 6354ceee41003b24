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
  ['a quotation', '---\nname: x\n---\n## 74\n### plan\n> a\n', 'en.md: a blockquote stands in the text'],
])('%s is refused, with the place', (_, text, message) => {
  expect(() => parseMeasureFile(text, 'en.md')).toThrow(message);
});
