/** Characters and forms that a careful printer keeps to. */
import { toLines } from '../../src/domain/block.ts';
import { sections } from '../../src/domain/vocabulary.ts';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { findOurTexts } from './our-words.ts';
import { forEachMeasure } from './rule.ts';

interface Fault {
  pattern: RegExp;
  remedy: string;
}

const english: Fault[] = [
  { pattern: /["']/u, remedy: 'use “ ” and ’' },
  { pattern: / {2}/u, remedy: 'leave one space' },
  {
    pattern: /\bwill (?!need\b|feed\b|succeed\b|proceed\b|exceed\b)\w+ed\b/u,
    remedy: 'write "will" and the plain verb',
  },
  { pattern: /\d ?[-~～〜] ?\d|\d ?[~～〜]/u, remedy: 'write a range with –' },
  { pattern: / - |--/u, remedy: 'use a comma, a colon or –' },
  {
    // What the source prints may be shown within brackets.
    pattern: /(?<![[(][^\])]*)[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。（）]/u,
    remedy: 'write it in English',
  },
  { pattern: /\s$|\s[,.;:](?!\d)/u, remedy: 'take the space out' },
];

const japanese: Fault[] = [
  { pattern: /[ｦ-ﾟ]/u, remedy: 'write katakana in full width' },
  { pattern: / {2}|\s$/u, remedy: 'leave one space at most' },
];

const politeSentence = /(です|ます|ません|ました)。$/u;

export const checkStyle = forEachMeasure((measure) => [
  ...checkTranslation(measure),
  ...findOurTexts(measure).flatMap(({ path, locale, text }) =>
    check(text, locale === 'en' ? english : japanese, { file: measure.file.about, line: measure.aboutLine(path) }),
  ),
  ...checkSummary(measure),
]);

function checkTranslation(measure: MeasureTexts): FileMessage[] {
  const file = measure.file.en;
  return [
    ...check(measure.en.name, english, { file, line: 2 }),
    ...Object.entries(measure.en.listings).flatMap(([listing, cells]) =>
      sections.flatMap((section) =>
        toLines(cells[section] ?? []).flatMap((text) =>
          check(text, english, { file, line: measure.enLine(Number(listing), section) }),
        ),
      ),
    ),
  ];
}

function checkSummary({ about, file, aboutLine }: MeasureTexts): FileMessage[] {
  if (politeSentence.test(about.summary.ja)) return [];
  const what = `${quote(about.summary.ja)} does not end as a polite sentence`;
  return [
    {
      file: file.about,
      line: aboutLine(['summary', 'ja']),
      rule: 'style',
      what,
      remedy: 'end it with です。 or ます。',
    },
  ];
}

const check = (text: string, faults: readonly Fault[], place: Pick<FileMessage, 'file' | 'line'>): FileMessage[] =>
  faults.flatMap(({ pattern, remedy }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20);
    return [{ ...place, rule: 'style', what: `${quote(match[0])} in ${quote(around)}`, remedy }];
  });
