import { expect, test } from 'vitest';
import { addLanguage, complete, languageOf, toBilingual, type AddedLocale, type Localized } from './localized.ts';

/** No language is added in this project; these stand for one that is. */
const eo = 'eo' as AddedLocale;
const named = { name: { ja: '管理課', en: 'Management Division' }, confirmed: true };

test('a word of an added language stands beside the Japanese and the English', () => {
  expect(addLanguage({ management: named }, { management: { name: 'Administra Fako' } }, eo, 'eo.yaml')).toEqual({
    management: { name: { ja: '管理課', en: 'Management Division', eo: 'Administra Fako' }, confirmed: true },
  });
});

test('where the English stands among other fields, the language has its own key', () => {
  const term = { ja: '手当', en: 'allowance', meaning: { ja: 'お金です。', en: 'Money.' } };
  expect(addLanguage(term, { eo: 'monhelpo', meaning: 'Mono.' }, eo, 'eo.yaml')).toEqual({
    ...term,
    eo: 'monhelpo',
    meaning: { ja: 'お金です。', en: 'Money.', eo: 'Mono.' },
  });
});

test('texts in a list are translated in its order, lists of words whole', () => {
  const about = { amounts: [{ label: { ja: '甲', en: 'A' } }], searchWords: { ja: ['手当'], en: ['allowance'] } };
  expect(addLanguage(about, { amounts: [{ label: 'a' }], searchWords: ['monhelpo'] }, eo, 'eo.md')).toEqual({
    amounts: [{ label: { ja: '甲', en: 'A', eo: 'a' } }],
    searchWords: { ja: ['手当'], en: ['allowance'], eo: ['monhelpo'] },
  });
});

test('a translation of what is not there is refused, with its place', () => {
  expect(() => addLanguage({ management: named }, { managment: { name: 'x' } }, eo, 'eo.yaml')).toThrow(
    'eo.yaml: managment: there is no such text',
  );
  expect(() => addLanguage({ management: named }, { management: 'x' }, eo, 'eo.yaml')).toThrow('there is no English');
});

test('a text that is the same as the English is English, but on a Japanese page', () => {
  const texts = { ja: 'PTA', en: 'PTA', eo: 'PTA' } as Localized;
  expect([languageOf(texts, 'ja'), languageOf(texts, 'en'), languageOf(texts, eo)]).toEqual(['ja', 'en', 'en']);
});

test('with Japanese and English alone nothing is completed and nothing left out', () => {
  expect(complete(named.name)).toEqual(named.name);
  expect(toBilingual([named])).toEqual([named]);
});
