/**
 * やさしい日本語 is easy, as far as that can be checked. After 在留支援のためのやさしい日本語ガイドライン (出入国在留管理庁・文化庁,
 * 2020): short sentences, everyday words, no double negation, a reading for every kanji; and nothing beyond the plan.
 */
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import { findRevision } from './cautions.ts';
import { easyFields } from '../../src/domain/easy.ts';
import { toEasySource } from './easy-source.ts';
import type { EasyException, easyRules, EasyPlacedText, EasyText, EasyWords } from './easy-texts.ts';
import { toEnglishNumbers } from './english-numbers.ts';
import { toJapaneseNumbers } from './japanese-numbers.ts';
import type { Path } from '../../src/domain/localized.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { findOurTexts } from './our-words.ts';
import type { Rule } from './rule.ts';

/** In characters, readings and spaces not counted. */
const longest = 40;
/** Sentences of a measure that families can use; of the city's own work one is enough. */
const least = { families: 2, city: 1 };
const most = { families: 5, city: 1 };

const withReading = /(?:｜[\p{sc=Han}々〆ヶ\d]+|[\p{sc=Han}々〆ヶ]+)《[\p{sc=Hiragana}\p{sc=Katakana}ー]+》/gu;
const doubleNegation =
  /な(?:い|く|かった)[^。、]{0,8}(?:な(?:い|く)|ません)|なければ(?:なり|いけ)ません|ないと(?:いけ|なり)ません|ません[^。、]{0,4}ありません/u;

/** 1か月に is "a month" and no number of the plan. */
const perTime = /1(?:年|か月|週間|日)に/gu;

interface Fault {
  rule: (typeof easyRules)[number];
  path: Path;
  words: string;
  what: string;
  remedy: string;
}

export const checkEasy: Rule = ({ easy, easyInterface, measures, easyWords, easyExceptions }) => {
  const unused = new Set(easyExceptions);
  const faults = easy.flatMap((text) => {
    const measure = measures.find(({ slug }) => slug === text.slug);
    return (measure ? findFaults(text, measure, easyWords) : []).flatMap((fault) => {
      const exception = easyExceptions.find(
        ({ slug, rule, words }) => slug === text.slug && rule === fault.rule && words === fault.words,
      );
      if (exception) unused.delete(exception);
      return exception ? [] : [toMessage(text, fault)];
    });
  });
  return [
    ...faults,
    ...findMissing(easy, measures),
    ...easyInterface.flatMap((text) => findInterfaceFaults(text, easyWords)),
    ...[...unused].map(toUnneeded),
  ];
};

/** As in the measures; its numbers are those of the Japanese in whose place it is. */
const findInterfaceFaults = ({ file, line, text, source }: EasyPlacedText, easyWords: EasyWords): FileMessage[] =>
  [
    ...findUnread([[[], text]]),
    ...findOwnNumbers(text, source),
    ...toSentences(text).flatMap((sentence) => findHard({ path: [], text: sentence }, easyWords)),
  ].map(({ rule, what, remedy }) => ({ file, line, rule: `easy ${rule}`, what, remedy }));

function findOwnNumbers(text: string, source: string | undefined): Fault[] {
  const known = new Set(source === undefined ? [] : toJapaneseNumbers(source));
  const numbers = source === undefined ? [] : toJapaneseNumbers(toPlain(text).replaceAll(perTime, ''));
  return numbers
    .filter((number) => !known.has(number))
    .map((number) => ({
      ...{ rule: 'number' as const, path: [], words: number },
      ...{ what: `${number} in "${text}" is not in the Japanese`, remedy: 'say only what it says' },
    }));
}

const findHard = (sentence: Sentence, easyWords: EasyWords): Fault[] => [
  ...findLong(sentence),
  ...findDifficult(sentence, easyWords),
  ...findDoubleNegation(sentence),
];

const toMessage = ({ file, line }: EasyText, { rule, path, what, remedy }: Fault): FileMessage => ({
  file,
  line: line(path),
  rule: `easy ${rule}`,
  what,
  remedy: `${remedy}, or give the reason in content/easy-exceptions.yaml`,
});

const toUnneeded = ({ slug, rule, words, line }: EasyException): FileMessage => ({
  file: 'content/easy-exceptions.yaml',
  line,
  rule: 'easy',
  what: `the exception for "${words}" (${rule}) in ${slug} is not needed`,
  remedy: 'take it out',
});

const findMissing = (easy: readonly EasyText[], measures: readonly MeasureTexts[]): FileMessage[] =>
  measures
    .filter(({ slug }) => easy.length > 0 && !easy.some((text) => text.slug === slug))
    .map(({ slug }) => ({
      file: `content/measures/${slug}/easy.yaml`,
      line: 0,
      rule: 'easy',
      what: 'is not there',
      remedy: 'write it',
    }));

interface Sentence {
  path: Path;
  /** Without readings and without the spaces between phrases. */
  text: string;
}

function findFaults(text: EasyText, measure: MeasureTexts, easyWords: EasyWords): Fault[] {
  const sentences = easyFields.flatMap((field) =>
    text[field].flatMap((entry, index) =>
      toSentences(entry).map((sentence) => ({ path: [field, index], text: sentence })),
    ),
  );
  const labels = text.amounts.map((label, index): Sentence => ({ path: ['amounts', index], text: toPlain(label) }));
  return [
    ...checkSource(text, measure),
    ...findUnread(toEntries(text)),
    ...sentences.flatMap(findLong),
    ...checkCount(sentences.length, measure),
    ...[...sentences, ...labels].flatMap((sentence) => findDifficult(sentence, easyWords)),
    ...sentences.flatMap(findDoubleNegation),
    ...findUnknownNumbers([...sentences, ...labels], measure),
    ...checkAmounts(text, measure),
    ...checkCaution(text, measure),
  ];
}

function checkSource({ source, slug }: EasyText, { about }: MeasureTexts): Fault[] {
  if (source === toEasySource(about)) return [];
  const remedy = `read it beside about.yaml, then npm run texts:accept -- ${slug}/easy.yaml`;
  return [{ rule: 'source', path: ['source'], words: 'source', what: 'about.yaml has other words now', remedy }];
}

const toPlain = (text: string): string => text.replaceAll(/《[^》]*》|[｜ 　]/gu, '');
const toSentences = (text: string): string[] =>
  toPlain(text)
    .split(/(?<=。)(?![^（]*）)/u)
    .filter((part) => part !== '');

const toEntries = (text: EasyText): [Path, string][] => [
  [['name'], text.name],
  ...[...easyFields, 'amounts' as const].flatMap((field) =>
    text[field].map((entry, index): [Path, string] => [[field, index], entry]),
  ),
];

function findUnread(entries: readonly [Path, string][]): Fault[] {
  return entries.flatMap(([path, entry]): Fault[] => {
    const unread = /[\p{sc=Han}々〆]+|[《》]/u.exec(entry.replaceAll(withReading, ' '))?.[0];
    if (!unread) return [];
    return [{ rule: 'reading', path, words: unread, what: `${unread} has no reading`, remedy: 'write 漢字《かんじ》' }];
  });
}

function findLong({ path, text }: Sentence): Fault[] {
  const length = [...text].length;
  if (length <= longest) return [];
  const what = `"${text}" has ${length} characters, at most ${longest}`;
  return [{ rule: 'length', path, words: text, what, remedy: 'make it two sentences' }];
}

function checkCount(count: number, { about }: MeasureTexts): Fault[] {
  const kind = about.forFamilies ? 'families' : 'city';
  if (count >= least[kind] && count <= most[kind]) return [];
  const what = `${count} sentences, ${least[kind]} to ${most[kind]} are right`;
  return [{ rule: 'count', path: ['summary'], words: String(count), what, remedy: 'say the most important' }];
}

/** A word that is explained right behind it, or is a name in 「」, may stay. */
function findDifficult({ path, text }: Sentence, easyWords: EasyWords): Fault[] {
  const open = text
    .replaceAll(/「[^」]*」/gu, '')
    .replaceAll(/[^（）、。]*（[^）]*）/gu, (part) => part.slice(part.indexOf('（')));
  return Object.entries(easyWords)
    .filter(([word]) => open.includes(word))
    .map(([word, easy]) => ({
      rule: 'word',
      path,
      words: word,
      what: `${word} is difficult`,
      remedy: `write ${easy}`,
    }));
}

function findDoubleNegation({ path, text }: Sentence): Fault[] {
  const words = doubleNegation.exec(text)?.[0];
  if (!words) return [];
  return [{ rule: 'negation', path, words, what: `"${words}" denies twice`, remedy: 'say what is, or what to do' }];
}

/** No number that neither about.yaml nor the plan has. */
function findUnknownNumbers(sentences: readonly Sentence[], measure: MeasureTexts): Fault[] {
  const known = new Set([
    ...measure.source.listings.flatMap(({ original }) =>
      [original.name, original.result, original.plan].flatMap(toJapaneseNumbers),
    ),
    ...findOurTexts(measure).flatMap(({ locale, text }) =>
      locale === 'ja' ? toJapaneseNumbers(text) : toEnglishNumbers(text),
    ),
    ...measure.about.amounts.flatMap(({ yen, fromYen }) => [String(yen), String(fromYen ?? yen)]),
  ]);
  return sentences.flatMap(({ path, text }) =>
    toJapaneseNumbers(text.replaceAll(perTime, ''))
      .filter((number) => !known.has(number))
      .map((number) => ({
        rule: 'number',
        path,
        words: number,
        what: `${number} in "${text}" is not in the plan`,
        remedy: 'say only what it says',
      })),
  );
}

/** A warning is passed on, and so is a change that the plan announced. */
function checkCaution({ caution }: EasyText, measure: MeasureTexts): Fault[] {
  const revision = findRevision(measure);
  if (
    !measure.about.caution ||
    (caution.length > 0 && (!revision || caution.some((text) => text.includes('変《か》わ'))))
  )
    return [];
  const what = revision ? `the plan says ${quote(revision)}, this does not` : 'there is a caution, and none here';
  return [{ rule: 'caution', path: ['caution'], words: caution.join(''), what, remedy: 'warn here too' }];
}

function checkAmounts({ amounts }: EasyText, { about }: MeasureTexts): Fault[] {
  if (amounts.length === about.amounts.length || (amounts.length === 0 && !about.forFamilies)) return [];
  const what = `${amounts.length} labels for ${about.amounts.length} amounts`;
  return [{ rule: 'amounts', path: ['amounts'], words: String(amounts.length), what, remedy: 'one for each amount' }];
}
