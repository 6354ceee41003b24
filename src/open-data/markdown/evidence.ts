/** Where it comes from: result and plan, what changes, what contradicts itself, the place in the plan, the city's own words. */
import type { BlockContent } from 'mdast';
import { getDepartments } from '../../catalog/departments.ts';
import { getPolicies } from '../../catalog/policies.ts';
import { getSettledSentences } from '../../catalog/findings.ts';
import type { Change } from '../../domain/about.ts';
import { isRealChange } from '../../domain/change.ts';
import type { Difference } from '../../domain/listing.ts';
import { toShownCells, type ListingText, type Measure } from '../../domain/measure.ts';
import { sections, toLanguage, type Locale } from '../../domain/vocabulary.ts';
import { isPastMonth } from '../../i18n/build-date.ts';
import { formatMonth } from '../../i18n/format.ts';
import { words } from '../../i18n/words.ts';
import { heading, list, paragraph, strong, toNodes, type Text } from './nodes.ts';
import { getYears, type Part } from './part.ts';

export const texts: Part = async (measure, locale) => {
  const text = words(locale).measure;
  const years = await getYears(measure, locale);
  const own = measure.listings.filter(({ repeats }) => repeats === undefined);
  return [
    heading(2, text.resultAndPlan(years.result, years.plan)),
    ...(measure.about.noResult ? [paragraph(text.noResult)] : []),
    paragraph(toVoice(measure, locale)),
    ...own.flatMap((listing) => [
      heading(3, text.listingOf(listing.number, listing.page)),
      ...sections.flatMap((section) => [
        heading(4, text[section](years[section])),
        ...toNodes(toShownCells(listing, locale).cells[section]),
      ]),
    ]),
  ];
};

/** Whose words the cells are. */
function toVoice({ translation }: Measure, locale: Locale): string {
  const text = words(locale).measure;
  const language = toLanguage(locale);
  if (language === 'ja') return text.cityWords;
  const notes = {
    missing: text.translationMissing,
    stale: text.translationStale,
    unread: text.translationUnread,
    current: text.translationNote,
  };
  return notes[translation[language]];
}

export const changes: Part = ({ about, leftOut }, locale) => {
  const { measure: text, colon } = words(locale);
  if (about.changes.length === 0 && leftOut.includes('changes')) return [];
  const ordered = [...about.changes.filter(isRealChange), ...about.changes.filter((change) => !isRealChange(change))];
  return [
    heading(2, text.change),
    ordered.length > 0
      ? list(ordered.map((change) => toChange(change, locale)))
      : paragraph(text.cannotTell + colon + text.cannotTellNote),
  ];
};

function toChange({ kind, what, effective, result, plan }: Change, locale: Locale): Text[] {
  const { measure: text, colon } = words(locale);
  const passed = effective && isPastMonth(effective) ? ` ${text.effectivePassed(formatMonth(effective, locale))}` : '';
  return [
    strong(text.changeKinds[kind]),
    ` ${what[locale]}${passed}`,
    ...(result ? [` ${text.quoteResult}${colon}「${result.words}」`] : []),
    ` ${text.quotePlan}${colon}「${plan.words}」`,
  ];
}

export const contradictions: Part = async (measure, locale) => {
  const text = words(locale).measure;
  if (measure.differences.length === 0) return [];
  const departments = await getDepartments();
  const toSide = (listing: ListingText, { field }: Difference): BlockContent[] => {
    const names = departments.flatMap(({ id, name }) => (listing.departments.includes(id) ? [name[locale]] : []));
    return field === 'departments'
      ? [paragraph(names.join(words(locale).comma))]
      : toNodes(toShownCells(listing, locale).cells[field]);
  };
  const sides = measure.differences.flatMap((difference) =>
    measure.listings
      .filter(({ number }) => difference.listings.includes(number))
      .flatMap((listing) => [
        heading(3, `${text.placeListing(listing.number)} — ${text.differs[difference.field]}`),
        ...toSide(listing, difference),
      ]),
  );
  const settled = await getSettledSentences(measure, locale);
  return [
    heading(2, text.contradictions),
    paragraph(text.contradictionLead),
    ...sides,
    ...settled.map((sentence) => paragraph(sentence)),
  ];
};

export const places: Part = async (measure, locale) => {
  const { measure: text, lists, colon, comma } = words(locale);
  const policies = await getPolicies();
  const rows = measure.listings.map(({ number, relisted, page, policy, objective }) => {
    const found = policies.find((candidate) => candidate.number === policy);
    const part = found?.objectives.find((candidate) => candidate.number === objective);
    const place = [
      ...(relisted ? [text.relisted] : []),
      text.placePage(page),
      `${lists.policy(policy)} ${found?.name[locale] ?? ''}`,
      `(${objective}) ${part?.name[locale] ?? ''}`,
    ];
    return [strong(text.placeListing(number)), colon + place.join(comma)];
  });
  return [heading(2, text.place), list(rows)];
};

/** Under a translation. In Japanese the cells above are the city's words already. */
export const original: Part = ({ listings }, locale) => {
  const text = words(locale).measure;
  if (locale === 'ja') return [];
  return [
    heading(2, text.cityWords),
    ...listings.flatMap((listing) => [
      heading(3, text.listingOf(listing.number, listing.page)),
      ...sections.flatMap((section) => [heading(4, text.columns[section]), ...toNodes(listing.ja[section])]),
    ]),
  ];
};
