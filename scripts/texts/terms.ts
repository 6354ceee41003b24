/**
 * One term for one thing: where a term of the glossary is in the Japanese of a cell or of our own words, the English
 * uses the glossary's English.
 */
import { toLines } from '../../src/domain/block.ts';
import { toComparableText } from '../../src/domain/comparable-text.ts';
import type { Glossary, Term } from '../../src/domain/term.ts';
import type { FileMessage } from '../../src/content-files/file-message.ts';
import type { TermException } from './exceptions.ts';
import { toOwnCells, type MeasureTexts } from './measure-texts.ts';
import { findBilingualPairs } from './our-words.ts';
import type { Rule } from './rule.ts';

export const checkTerms: Rule = ({ measures, glossary, termExceptions }) => {
  const unused = new Set(termExceptions);
  const faults = measures.flatMap((measure) =>
    toTranslatedCells(measure).flatMap((cell) =>
      findMissing(cell, glossary).flatMap((id) => {
        const exception = termExceptions.find((candidate) => isFor(candidate, measure, cell, id));
        if (exception) unused.delete(exception);
        return exception ? [] : [toMessage(measure, cell, glossary[id] as Term)];
      }),
    ),
  );
  return [
    ...faults,
    ...[...unused].map(toUnneeded),
    ...measures.flatMap((measure) => checkOurWords(measure, glossary)),
  ];
};

/** The same in about.yaml, for texts that have both languages. */
function checkOurWords({ about, file, aboutLine }: MeasureTexts, glossary: Glossary): FileMessage[] {
  return findBilingualPairs(about).flatMap(({ path, ja, en }) =>
    findMissing({ ja, en }, glossary).map((id) => ({
      file: file.about,
      line: aboutLine(path),
      rule: 'term',
      what: `${(glossary[id] as Term).ja} is in the Japanese, "${(glossary[id] as Term).en}" or a variant is not in the English`,
      remedy: 'use it, or add a variant to content/glossary.yaml',
    })),
  );
}

interface TranslatedCell {
  listing: number;
  section: TermException['section'];
  ja: string;
  en: string;
}

/** The name under its first listing, then every cell of the measure's own words that is translated. */
function toTranslatedCells({ source, en }: MeasureTexts): TranslatedCell[] {
  const name: TranslatedCell = {
    listing: source.listings[0]?.number ?? 0,
    section: 'name',
    ja: source.name,
    en: en.name,
  };
  const cells = toOwnCells(source).map(({ listing, section, words }): TranslatedCell => {
    const lines = toLines(en.listings[String(listing)]?.[section] ?? []);
    return { listing, section, ja: words, en: lines.join(' ') };
  });
  return [name, ...cells.filter((cell) => cell.en !== '')];
}

/** Ids of the terms whose English the cell lacks. */
function findMissing({ ja, en }: Pick<TranslatedCell, 'ja' | 'en'>, glossary: Glossary): string[] {
  const english = en.replace(/\s+/gu, ' ').toLowerCase();
  return findTerms(ja, glossary).filter((id) => {
    const { en: term, variants } = glossary[id] as Term;
    return ![term, ...variants].some((form) => english.includes(form.toLowerCase()));
  });
}

/** Ids of the terms in a Japanese text. The longest wins: a term that is only within a longer one does not count. */
export function findTerms(text: string, glossary: Glossary): string[] {
  let rest = toComparableText(text);
  const longestFirst = Object.entries(glossary).sort(([, a], [, b]) => b.ja.length - a.ja.length);
  return longestFirst
    .filter(([, { ja }]) => {
      const term = toComparableText(ja);
      const isThere = rest.includes(term);
      rest = rest.replaceAll(term, '\n');
      return isThere;
    })
    .map(([id]) => id);
}

const isFor = (exception: TermException, { slug }: MeasureTexts, cell: TranslatedCell, id: string): boolean =>
  exception.slug === slug &&
  exception.listing === cell.listing &&
  exception.section === cell.section &&
  exception.term === id;

const toMessage = (measure: MeasureTexts, { listing, section }: TranslatedCell, { ja, en }: Term): FileMessage => ({
  file: measure.file.en,
  line: section === 'name' ? 2 : measure.enLine(listing, section),
  rule: 'term',
  what: `listing ${listing}, ${section}: ${ja} is in the Japanese, "${en}" or a variant is not in the English`,
  remedy: 'use it, add a variant to content/glossary.yaml, or give the reason in content/term-exceptions.yaml',
});

const toUnneeded = ({ slug, listing, section, term, line }: TermException): FileMessage => ({
  file: 'content/term-exceptions.yaml',
  line,
  rule: 'term',
  what: `the exception for ${term} in ${slug}, listing ${listing}, ${section} is not needed`,
  remedy: 'take it out',
});
