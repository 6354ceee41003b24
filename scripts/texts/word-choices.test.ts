import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { readDictionary } from './interface-texts.ts';
import { wordChoiceSchema } from './word-choice-schema.ts';
import { checkWordChoices, findWrongWords } from './word-choices.ts';

const table = parse(readFileSync(new URL('../../content/word-choices.yaml', import.meta.url), 'utf8')) as unknown[];
const choices = table.map((entry) => wordChoiceSchema.parse(entry));
const find = (text: string, locale: 'ja' | 'en', where: 'families' | 'everywhere' = 'families'): string[] =>
  findWrongWords({ text, locale, where }, choices).map(({ words }) => words);

test.each([
  ['ja', 'この施策は、家賃を軽くします。', ['施策', 'を軽く']],
  ['ja', '毎年、支給します。', ['支給します']],
  ['ja', '父か母を亡くした子に、福祉金を支給します。', []],
  ['en', 'Related measures', ['measures']],
  ['en', '3 of the plan’s 80 measures', []],
  ['en', 'The city took requests for advice.', ['took requests for advice']],
  ['en', 'This stands in the plan, counting repeats.', ['counting repeats', 'stands in']],
  ['en', 'The plan does not say', ['The plan does not say']],
  ['en', 'Whom to ask: 1 session a week', ['Whom', '1 session a week']],
] as const)('in %s, %j has %j', (locale, text, words) => {
  expect(find(text, locale)).toEqual(words);
});

test('a page about the plan may say what families do not', () => {
  expect(find('80 measures, counting repeats', 'en', 'everywhere')).toEqual(['counting repeats']);
});

test('a word in the texts of a measure is reported with its line and the better word', () => {
  const texts = {
    ...toSmallTexts({ about: ['You get a handbook', 'This measure is a handbook'] }),
    wordChoices: choices,
  };
  expect(checkWordChoices(texts)).toMatchObject([
    { file: 'content/measures/bath-book/about.yaml', line: 3, remedy: expect.stringContaining('"support"') as string },
  ]);
});

test('of a dictionary the texts are read, and neither keys, code nor comments', () => {
  const code =
    "  measure: {\n    // measures are 'here'\n    measures: (count) => `All ${measures(count)} measures`,\n  },\n  data: {\n    one: 'A measure',";
  expect(readDictionary('en.ts', 'en', code)).toMatchObject([
    { line: 3, text: 'All … measures', where: 'families' },
    { line: 6, text: 'A measure', where: 'everywhere' },
  ]);
});
