import { expect, test } from 'vitest';
import {
  addLanguage as add,
  complete,
  languageOf,
  localizedSchema,
  toBilingual,
  type AddedLocale,
  type Localized,
  type Path,
} from './localized.ts';

/** An example: no language is added in this project. */
const eo = 'eo' as AddedLocale;
const addLanguage = (table: unknown, translation: unknown): unknown =>
  add(table, translation, eo, (path: Path, what) => new Error(`${path.join('.')}: ${what}`));
const named = { name: { ja: '管理課', en: 'Management Division' }, confirmed: true };

test('a word of an added language is added to the Japanese and the English', () => {
  expect(addLanguage({ management: named }, { management: { name: 'Administra Fako' } })).toEqual({
    management: { name: { ja: '管理課', en: 'Management Division', eo: 'Administra Fako' }, confirmed: true },
  });
});

test('where the English is among other fields, the language has its own key', () => {
  const term = { ja: '手当', en: 'allowance', meaning: { ja: 'お金です。', en: 'Money.' } };
  expect(addLanguage(term, { eo: 'monhelpo', meaning: 'Mono.' })).toEqual({
    ...term,
    eo: 'monhelpo',
    meaning: { ja: 'お金です。', en: 'Money.', eo: 'Mono.' },
  });
});

test('texts in a list are translated in its order, lists of words whole', () => {
  const about = { amounts: [{ label: { ja: '甲', en: 'A' } }], searchWords: { ja: ['手当'], en: ['allowance'] } };
  expect(addLanguage(about, { amounts: [{ label: 'a' }], searchWords: ['monhelpo'] })).toEqual({
    amounts: [{ label: { ja: '甲', en: 'A', eo: 'a' } }],
    searchWords: { ja: ['手当'], en: ['allowance'], eo: ['monhelpo'] },
  });
});

test('a translation of what is not there is refused, with its place', () => {
  expect(() => addLanguage({ management: named }, { managment: { name: 'x' } })).toThrow(
    'managment: there is no such text',
  );
  expect(() => addLanguage({ management: named }, { management: 'x' })).toThrow('there is no English');
});

test('a text that is the same as the English is English, but on a Japanese page', () => {
  const texts = { ja: 'PTA', easy: 'PTA', en: 'PTA', eo: 'PTA' } as Localized;
  expect([languageOf(texts, 'ja'), languageOf(texts, 'en'), languageOf(texts, eo)]).toEqual(['ja', 'en', 'en']);
});

test('what is not written in easy Japanese is in Japanese there, and no other language gets it', () => {
  expect(complete(named.name)).toEqual({ ...named.name, easy: '管理課' });
  expect(complete({ ...named.name, easy: '管理《かんり》課《か》' }).easy).toBe('管理《かんり》課《か》');
  expect(toBilingual([{ ...named, name: complete(named.name) }])).toEqual([named]);
});

test('what has no English yet is in Japanese on English pages, and marked as Japanese', () => {
  const texts = localizedSchema.parse({ ja: '健康課' });
  expect(texts.en).toBe('健康課');
  expect(languageOf(texts, 'en')).toBe('ja');
  expect(languageOf(localizedSchema.parse({ ja: '健康課', en: 'Health Division' }), 'en')).toBe('en');
});
