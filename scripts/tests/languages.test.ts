/** WCAG 3.1.2, language of parts: what is in the other language says so, in text and in what is read out for it. */
import { expect, test } from 'vitest';
import { readPagesOnly, type BuiltPage } from './support/built-site.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Names such as `JSON Schema` are at home in both languages; three words in a row are a phrase. */
const english = /[A-Za-z][a-z’']+(?:[ ,]+[A-Za-z][a-z’']+){2,}/;
const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

/** Texts and attributes of a page that are not in the language they are marked with. */
function findForeign({ $ }: BuiltPage): string[] {
  return $('body *:not(script, style)')
    .toArray()
    .flatMap((element) => {
      const texts = element.children.flatMap((child) => (child.type === 'text' ? [child.data] : []));
      const labels = spoken.map((name) => element.attribs[name] ?? '');
      const isEither = (words: string) => japanese.test(words) || english.test(words);
      const doubtful = [...texts, ...labels].filter(isEither);
      if (doubtful.length === 0) return [];
      const foreign = $(element).closest('[lang]').attr('lang') === 'en' ? japanese : english;
      return doubtful.filter((words) => foreign.test(words));
    });
}

test('what stands in the other language is marked with its language', () => {
  const problems = readPagesOnly().flatMap((page) =>
    findForeign(page).map((words) => `${page.path}: ${words.trim().slice(0, 40)}`),
  );
  expect([...new Set(problems)]).toEqual([]);
});
