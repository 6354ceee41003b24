/** Summaries are short enough for a card, and no search word is given twice. */
import { forEachMeasure } from './rule.ts';

/** In characters: what a phone shows in three lines. */
const longest = { ja: 60, en: 120 };

export const checkLengths = forEachMeasure(({ about, file, aboutLine }) =>
  (['ja', 'en'] as const).flatMap((locale) => {
    const length = [...about.summary[locale]].length;
    const words = about.searchWords[locale].map((word) => word.normalize('NFKC').toLowerCase());
    const twice = words.filter((word, index) => words.indexOf(word) < index);
    return [
      ...(length > longest[locale]
        ? [
            {
              file: file.about,
              line: aboutLine(['summary', locale]),
              rule: 'length',
              what: `summary.${locale} has ${length} characters, at most ${longest[locale]} fit`,
              remedy: 'shorten it',
            },
          ]
        : []),
      ...twice.map((word) => ({
        file: file.about,
        line: aboutLine(['searchWords', locale]),
        rule: 'length',
        what: `the search word ${word} stands twice`,
        remedy: 'take one out',
      })),
    ];
  }),
);
