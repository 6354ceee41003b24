/**
 * What is written by hand beside a measure's text rests on that text. Where the text no longer says it (a new edition of
 * the plan, a correction), it is left out: a page that says less is better than one that says what was true last year.
 */
import { isToBeWritten, type About } from '../domain/about.ts';
import type { Path } from '../domain/localized.ts';
import { inTranslations, translatedLocales, type LeftOut, type TranslatedLocale } from '../domain/measure.ts';
import { findQuotations, isQuoted } from '../domain/quotation.ts';
import type { MeasureFiles } from './read-measure.ts';

export interface StalePart {
  file: 'about.yaml' | `${TranslatedLocale}.md`;
  path: Path;
  /** The words that the text does not have; absent where it is the text as a whole that has others. */
  words?: string;
}

export interface CurrentFiles extends Omit<MeasureFiles, 'about'> {
  about: Omit<About, 'summary'> & { summary: About['summary'] | undefined };
  /** What was left out; empty where all is as the text has it. */
  stale: StalePart[];
  leftOut: LeftOut[];
}

/** Entries of about.yaml that stand or fall with their quotations. */
const quoting = ['amounts', 'figures', 'ages', 'audience', 'changes'] as const satisfies LeftOut[];

/** A translation that was never accepted (`unread`) is shown with its notice: it is no older than its text. */
export function leaveOutStale({ ja, translations, about, easy }: MeasureFiles): CurrentFiles {
  const { fingerprint, listings } = ja.frontMatter;
  const stale = quoting.flatMap((key) =>
    about[key].flatMap((entry, index) =>
      findQuotations(entry, [key, index])
        .filter(({ quotation }) => !isQuoted(quotation, listings))
        .map(({ path, quotation: { words } }): StalePart => ({ file: 'about.yaml', path, words })),
    ),
  );
  const isKept = (key: (typeof quoting)[number]) => (_: unknown, index: number) =>
    !stale.some(({ path }) => path[0] === key && path[1] === index);
  const hasOldWords = about.source !== fingerprint;
  const old = translatedLocales.filter((locale) => {
    const source = translations[locale]?.frontMatter.source;
    return source !== undefined && source !== 'unread' && source !== fingerprint;
  });
  return {
    ja,
    translations: inTranslations((locale) => {
      const translation = translations[locale];
      return translation && old.includes(locale) ? { ...translation, listings: {} } : translation;
    }),
    about: {
      ...about,
      amounts: about.amounts.filter(isKept('amounts')),
      figures: about.figures.filter(isKept('figures')),
      ages: about.ages.filter(isKept('ages')),
      audience: about.audience.filter(isKept('audience')),
      changes: about.changes.filter(isKept('changes')),
      ...(hasOldWords ? withoutWords : {}),
    },
    // Its labels of amounts go by their place.
    easy: hasOldWords || !easy ? undefined : { ...easy, amounts: easy.amounts.filter(isKept('amounts')) },
    leftOut: [
      ...(hasOldWords ? (['summary'] as const) : []),
      // Nothing is written: of nothing can it be said that the plan does not tell.
      ...quoting.filter((key) => isToBeWritten(about) || stale.some(({ path }) => path[0] === key)),
      ...(old.length > 0 ? (['translation'] as const) : []),
    ],
    stale: [
      ...(hasOldWords ? [{ file: 'about.yaml', path: ['source'] } as const] : []),
      ...stale,
      ...old.map((locale): StalePart => ({ file: `${locale}.md`, path: ['source'] })),
    ],
  };
}

/** Words of about.yaml that quote nothing: whether they still hold, only a person who reads both can say. */
const withoutWords = {
  ...{ summary: undefined, forWhom: undefined, youGet: undefined, when: undefined, caution: undefined },
  noResult: false,
};
