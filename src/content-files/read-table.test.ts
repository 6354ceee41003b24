import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { readTable } from './read-table.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'table-'));
  mkdirSync(join(root, 'content'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const schema = z.record(z.string(), z.strictObject({ name: z.string(), order: z.int().optional() }));
const read = (text: string) => {
  writeFileSync(join(root, 'content/needs.yaml'), text);
  return readTable(root, 'needs', schema);
};

test('a table is its rows by their keys', () => {
  expect(read('# Needs\nmoney: { name: Money }\nfood:\n  name: Food\n  order: 2\n')).toEqual({
    money: { name: 'Money' },
    food: { name: 'Food', order: 2 },
  });
});

test('all that breaks the schema is named at once, each with its line', () => {
  const text = '# Needs\nmoney: { name: 1 }\nfood:\n  name: Food\n  order: two\n  colour: red\n';
  const lines = [
    'content/needs.yaml:2: schema: money.name: ',
    'content/needs.yaml:5: schema: food.order: ',
    'content/needs.yaml:6: schema: food.colour: ',
  ];
  for (const line of lines) expect(() => read(text)).toThrow(line);
});

test('a value that is missing is named with the line of the row that lacks it', () => {
  expect(() => read('money: { name: Money }\nfood: { order: 1 }\n')).toThrow(
    /^content\/needs\.yaml:2: schema: food\.name: /,
  );
});

test('YAML that cannot be read is named with its line', () => {
  expect(() => read('money: { name: Money }\nfood: { name: "Food }\n')).toThrow(/^content\/needs\.yaml:[23]: yaml: /);
});

test('a table that is not there is named, with how to get it back', () => {
  expect(() => readTable(root, 'contacts', schema)).toThrow(
    /^content\/contacts\.yaml:0: file: is not there; restore it/,
  );
});
