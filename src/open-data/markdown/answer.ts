/** What a reader came for: what it is, warnings, for whom, amounts, whom to ask, what has changed since. */
import type { RootContent } from 'mdast';
import { getHelplines } from '../../catalog/contacts.ts';
import { findDepartmentsNote, getDepartments } from '../../catalog/departments.ts';
import { getEdition } from '../../catalog/editions.ts';
import { findMeasures } from '../../catalog/measures.ts';
import { getCity, getLifeStages, getNeeds, getPlan } from '../../catalog/tables.ts';
import { formatFiscalEnd, formatFiscalYear } from '../../domain/fiscal-year.ts';
import { toName } from '../../domain/measure.ts';
import type { Locale } from '../../domain/vocabulary.ts';
import { formatAges } from '../../i18n/format-age.ts';
import { formatAmount, formatDate } from '../../i18n/format.ts';
import { paths } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { toAddress } from '../context.ts';
import { heading, link, list, paragraph, quote, strong } from './nodes.ts';
import { toProse, type Part } from './part.ts';

export const head: Part = async (measure, locale) => {
  const { site, measure: text, earlier, markdown, bracketed, colon } = words(locale);
  const { notice } = await getCity();
  const { planYear } = (await getEdition(measure.edition)).plan;
  const newest = (await getPlan()).planYear;
  const name = toName(measure, locale).text;
  const address = toAddress(paths(locale).measure(measure.slug));
  return [
    heading(1, name + bracketed(text.number(measure.number))),
    ...(name === measure.name.ja ? [] : [paragraph(measure.name.ja)]),
    quote(paragraph(toProse(locale, site.asOf(formatFiscalEnd(planYear, locale)), site.ask, notice[locale]))),
    paragraph(measure.about.summary[locale], measure.leftOut.includes('summary') ? '' : bracketed(text.summaryNote)),
    ...(measure.leftOut.length > 0 ? [paragraph(text.revised)] : []),
    ...(planYear < newest
      ? [paragraph(earlier.ended(formatFiscalYear(planYear, locale), formatFiscalYear(newest, locale)))]
      : measure.about.forms.length > 0
        ? [paragraph(measure.about.forFamilies ? text.families : text.groundwork)]
        : []),
    paragraph(markdown.page + colon, link(address, address)),
  ];
};

export const warnings: Part = async ({ about }, locale) => {
  const text = words(locale).measure;
  return [
    ...(about.danger ? await toDanger('child', locale) : []),
    ...(about.distress ? await toDanger('distress', locale) : []),
    ...(about.caution ? [heading(2, text.caution), paragraph(about.caution[locale])] : []),
  ];
};

async function toDanger(kind: 'child' | 'distress', locale: Locale): Promise<RootContent[]> {
  const { danger, colon, bracketed } = words(locale);
  const contacts = (await getHelplines(kind)).map(({ telephone = '', name, when, source }) => [
    strong(telephone),
    ` ${name[locale]}`,
    bracketed(danger.source + colon + source[locale]),
    ` ${when?.[locale] ?? ''}`,
  ]);
  return [heading(2, danger[kind].title), paragraph(danger[kind].lead), list(contacts)];
}

export const facts: Part = async (measure, locale) => {
  const { measure: text, lists, line, audiences, forms, comma, bracketed } = words(locale);
  const { about, departments, lifeStages } = measure;
  const named = (rows: { id: string; name: Record<Locale, string> }[], ids: readonly string[]): string =>
    rows.flatMap(({ id, name }) => (ids.includes(id) ? [name[locale]] : [])).join(comma);
  const note = await findDepartmentsNote(measure);
  const ask = (await getDepartments())
    .filter(({ id }) => departments.includes(id))
    .map(({ name, successor }) => name[locale] + (successor ? bracketed(lists.successor(successor.name[locale])) : ''));
  const rows = [
    [text.forWhom, about.forWhom?.[locale]],
    [text.youGet, about.youGet?.[locale]],
    [text.when, about.when?.[locale]],
    [text.ask, ask.join(comma)],
    [lists.age, formatAges(about.ages, locale) || (about.forFamilies ? line.none : '')],
    [text.lifeStages, named(await getLifeStages(), lifeStages)],
    [text.needs, named(await getNeeds(), about.needs)],
    [text.audience, about.audience.map(({ who, basis }) => audiences[who] + bracketed(text[basis])).join(comma)],
    [text.forms, about.forms.map((form) => forms[form]).join(comma)],
  ] as const;
  return [
    list(rows.flatMap(([term, value]) => (value ? [[strong(term), words(locale).colon + value]] : []))),
    ...(note ? [paragraph(note[locale])] : []),
  ];
};

export const amounts: Part = ({ about }, locale) => {
  const { measure: text, colon, bracketed } = words(locale);
  const rows = about.amounts.map((amount) => [
    amount.label[locale] + colon + formatAmount(amount, locale) + bracketed(text.number(amount.source.listing)),
  ]);
  return rows.length > 0 ? [heading(2, text.amountsCaption), list(rows)] : [];
};

export const since: Part = (measure, locale) => {
  const { measure: text, markdown } = words(locale);
  const facts = measure.since.map(({ sentence, source }) => {
    const credit = text.sinceSource(source.title[locale], formatDate(source.date, locale));
    return [sentence[locale], ' ', source.url ? link(source.url, credit) : credit];
  });
  const pages = measure.officialPages.map(({ title, url, date, note }) => [
    link(url, text.sinceSource(title, formatDate(date, locale))),
    ` ${note?.[locale] ?? ''}`,
  ]);
  return [
    ...(facts.length > 0 ? [heading(2, text.since), list(facts)] : []),
    ...(pages.length > 0 ? [heading(2, markdown.officialPages), list(pages)] : []),
    ...(facts.length + pages.length > 0 ? [paragraph(text.sinceNote)] : []),
  ];
};

export const related: Part = async ({ about }, locale) => {
  const rows = (await findMeasures(about.related)).map((measure) => [
    link(toAddress(paths(locale).markdown(measure.slug)), toName(measure, locale).text),
  ]);
  return rows.length > 0 ? [heading(2, words(locale).measure.related), list(rows)] : [];
};
