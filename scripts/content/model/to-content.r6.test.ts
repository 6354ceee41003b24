import type { Nodes, Root } from 'mdast';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toComparableText } from '../../../src/domain/comparable-text.ts';
import { measureSourceSchema, type MeasureSource } from '../../../src/domain/listing.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { sections } from '../../../src/domain/vocabulary.ts';
import { realText, toRealSources } from '../../tests/support/sources.ts';
import { parseMarkdown } from '../../../src/content-files/markdown.ts';
import { toContent, type Content } from './to-content.ts';

let content: Content;
let measures: { source: MeasureSource; body: Root }[];
beforeAll(() => {
  content = toContent(toRealSources());
  measures = [...content.files].filter(([path]) => path.endsWith('ja.md')).map(([, text]) => readMeasure(text));
});

test('the real text has no faults', () => {
  expect(content.messages).toEqual([]);
});

test('123 listings make 80 measures; 14, 15 and 16 are missing', () => {
  const numbers = measures.flatMap(({ source }) => source.listings.map(({ number }) => number));
  expect(measures).toHaveLength(80);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 126 }, (_, index) => index + 1).filter((number) => ![14, 15, 16].includes(number)),
  );
  expect(planSchema.parse(parse(content.files.get('plan.yaml') ?? ''))).toMatchObject({
    ...{ missing: [14, 15, 16], pages: 25, resultYear: 5, planYear: 6 },
  });
});

test('4 policies of 49, 24, 8 and 42 listings and 15 objectives; 46 relisted', () => {
  const listings = measures.flatMap(({ source }) => source.listings);
  const perPolicy = [1, 2, 3, 4].map((policy) => listings.filter((listing) => listing.policy === policy).length);
  expect(perPolicy).toEqual([49, 24, 8, 42]);
  expect(content.plan?.policies.flatMap(({ objectives }) => objectives)).toHaveLength(15);
  expect(listings.filter(({ relisted }) => relisted)).toHaveLength(46);
});

test('departments have as many listings as counted by hand', () => {
  const ids = measures.flatMap(({ source }) => source.listings.flatMap(({ departments }) => departments));
  const counts = Object.fromEntries(ids.map((id) => [id, ids.filter((other) => other === id).length]));
  expect(counts).toEqual({
    ...{ 'childcare-support': 64, 'health-promotion': 36, 'childrens-consultation': 31, 'school-education': 22 },
    ...{ 'welfare-consultation': 19, 'social-welfare': 13, 'lifelong-learning': 4, 'culture-exchange': 3 },
    ...{ management: 2, 'regional-creation': 1 },
  });
});

test('an objective carries on to the next, over pages of five cells', () => {
  const places = new Map(
    measures.flatMap(({ source }) => source.listings.map((listing) => [listing.number, listing] as const)),
  );
  const toPlace = (number: number) => [
    places.get(number)?.policy,
    places.get(number)?.objective,
    places.get(number)?.page,
  ];
  expect([13, 17, 40, 41, 76, 108, 126].map(toPlace)).toEqual([
    ...[
      [1, 1, 3],
      [1, 2, 4],
      [1, 2, 8],
      [1, 3, 9],
      [2, 4, 15],
      [4, 4, 21],
      [4, 5, 25],
    ],
  ]);
});

test('nothing is lost and nothing is added: name, result and plan of every listing, character by character', () => {
  const rows = new Map(realText.split('\n').map((line) => [line.split('\t').at(-5), line.split('\t')]));
  const compared = measures.flatMap(({ source, body }) =>
    source.listings.map(({ number, name }) => {
      const [title = '', , result = '', plan = ''] = rows.get(String(number))?.slice(-4) ?? [];
      expect(toComparableText(name)).toBe(toComparableText(title.replace(/[（(]再 ?掲[)）]$/, '')));
      expect(toComparableText(sectionText(body, number, 'result'))).toBe(toComparableText(result));
      expect(toComparableText(sectionText(body, number, 'plan'))).toBe(toComparableText(plan));
      return number;
    }),
  );
  expect(compared).toHaveLength(123);
});

test('a file has the result and the plan of each listing under its number, and nothing else', () => {
  for (const { source, body } of measures) {
    const headings = body.children.filter((node) => node.type === 'heading').map(toText);
    expect(headings).toEqual([source.name, ...source.listings.flatMap(({ number }) => [String(number), ...sections])]);
  }
});

test('listings contradict each other in six places and nowhere else', () => {
  const found = measures.flatMap(({ source }) => source.differences.map((d) => `${d.listings.join('/')} ${d.field}`));
  expect(found.toSorted()).toEqual([
    ...['27/110 plan', '27/110 result', '35/126 departments', '37/51 departments', '58/101 plan', '73/100 plan'],
  ]);
});

test('a faulty input yields no file at all', () => {
  const broken = toContent(toRealSources(realText.replace('\t57\t', '\t57\t\t')));
  expect(broken.files.size).toBe(0);
  expect(broken.messages.map(({ rule }) => rule)).toContain('cell-count');
});

test('faults of identity.yaml and departments.yaml are told with the file', () => {
  const sources = toRealSources();
  const departments = { file: 'd.yaml', held: 'Health: 1\n' };
  const identity = { file: 'i.yaml', held: 'a: {name: b\nc: [' };
  const files = toContent({ ...sources, departments, identity }).messages.map(({ file, rule }) => `${file} ${rule}`);
  expect(files).toEqual(expect.arrayContaining(['d.yaml schema', 'i.yaml yaml']));
});

function readMeasure(text: string): { source: MeasureSource; body: Root } {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { source: measureSourceSchema.parse(parse(frontMatter)), body: parseMarkdown(body) };
}

/** Text of one cell, blocks and items on lines of their own. */
function sectionText(body: Root, number: number, section: string): string {
  const from = body.children.findIndex((node) => node.type === 'heading' && toText(node) === String(number));
  const start = body.children.findIndex((node, at) => at > from && node.type === 'heading' && toText(node) === section);
  const end = body.children.findIndex((node, at) => at > start && node.type === 'heading');
  return body.children
    .slice(start + 1, end === -1 ? undefined : end)
    .map(toText)
    .join('\n');
}

function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toText).join('\n') : '';
}
