import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const read = (text: string) => parseYaml(text, 'f.yaml');

test('plain values are read', () => {
  expect(read('a: { ja: 手当, en: "a: b" }\nb: [1, true]\n')).toEqual({ a: { ja: '手当', en: 'a: b' }, b: [1, true] });
  expect(read('')).toBeNull();
});

const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(toLaugh)];
function toLaugh(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
}

test.each([
  ['a bomb of references', laughs.join('\n'), 'f.yaml:2: yaml: a reference (*a)'],
  ['a tag that would make a function', 'x: 1\ny: !!js/function "alert(1)"', 'f.yaml:2: yaml: a tag (!!js/function)'],
  ['a tag of Python', 'x: !!python/object/apply:os.system ["id"]', 'f.yaml:1: yaml: a tag (!!python'],
  ['the prototype of all objects', 'a: 1\n__proto__:\n  isAdmin: true', 'f.yaml:2: yaml: __proto__'],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3', 'f.yaml:3: yaml: duplicated mapping key'],
  [
    'a character that turns the direction, escaped',
    'a: 1\nb: "x\\u202ey"',
    'f.yaml:2: yaml: invisible or damaged character U+202E',
  ],
  ['a character of no width', 'a: x\u200by', 'U+200B'],
  ['NUL, escaped', 'a: "\\0"', 'U+0000'],
  ['half a character', 'a: "\\ud800"', 'U+D800'],
  ['an invisible key', '"a\\u3164": 1', 'U+3164'],
  ['brackets without end', 'a: 1\nb: '.concat('['.repeat(100_000)), 'f.yaml:2: yaml: nesting exceeded'],
  ['braces with keys, a line each', '{a:\n'.repeat(100_000), 'f.yaml:63: yaml: nesting exceeded'],
  ['bullets without end', 'a: 1\nb:\n  '.concat('- '.repeat(100_000)), 'f.yaml:3: yaml: nesting exceeded'],
  ['two documents', 'a: 1\n---\na: 2', 'f.yaml:3: yaml: a second document'],
  ['what is no YAML', 'a: {b: 1\nc: [', 'f.yaml:'],
  ['a file of no sane size', 'a'.repeat(4_000_001), 'f.yaml:0: yaml: 4000001 characters'],
])('%s is refused with its line', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('brackets within a text are text', () => {
  const cell = '['.repeat(10_000);
  expect(read(`a: "${cell}"\nb: x ${cell}`)).toEqual({ a: cell, b: `x ${cell}` });
});

test('names that objects have by themselves are words like any other', () => {
  expect(Object.entries(read('constructor: a\ntoString: b') as object)).toEqual([
    ['constructor', 'a'],
    ['toString', 'b'],
  ]);
});
