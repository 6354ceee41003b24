/** Figures as rows of a chart, in the words of a language. */
import type { ChartRow } from '../charts/log-rows.ts';
import type { MeasureDot } from '../charts/measure-dots.ts';
import type { Figure } from '../domain/about.ts';
import { toName, type Measure } from '../domain/measure.ts';
import type { FigureGroup } from '../domain/results.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { formatFigure, formatNumber, toFigureParts } from './format.ts';
import { paths } from './paths.ts';
import { words } from './words.ts';

/** Where two measures have one name, the number tells them apart. */
function nameOf(measure: Measure, locale: Locale): string {
  const { text } = toName(measure, locale);
  const { bracketed, measure: dictionary } = words(locale);
  return measure.hasNamesake && text === measure.name.ja ? text + bracketed(dictionary.number(measure.number)) : text;
}

/** A tooltip cannot say that a word of it is in another language: one with Japanese in another is left out. */
const toLabel = (label: string, locale: Locale): { label?: string } =>
  locale !== 'ja' && /\p{sc=Han}/u.test(label) ? {} : { label };

const toFigureLabel = (figure: Figure, locale: Locale): { label?: string } =>
  toLabel(figure.label[locale] + words(locale).colon + formatFigure(figure, locale), locale);

/** A measure as a dot, its number and name for a tooltip. */
export const toMeasureDot = (measure: Measure, locale: Locale): MeasureDot => ({
  href: paths(locale).measure(measure.slug),
  ...toLabel(`${measure.number} ${toName(measure, locale).text}`, locale),
});

/** A row for each measure. Figures of nothing (0) have no place on a scale of tens and stand in the table only. */
export function toChartRows(groups: readonly FigureGroup[], locale: Locale): ChartRow[] {
  return groups.flatMap(({ measure, figures }) => {
    const drawn = figures.filter(({ value }) => value > 0);
    const [high, low] = [drawn[0], drawn.at(-1)];
    if (!high || !low) return [];
    return [
      {
        name: nameOf(measure, locale),
        href: paths(locale).measure(measure.slug),
        dots: drawn.map((figure) => ({
          value: figure.value,
          href: paths(locale).measure(measure.slug),
          ...(drawn.length > 1 ? toFigureLabel(figure, locale) : {}),
        })),
        summary: toSummary(low, high, locale),
      },
    ];
  });
}

/** 390人, 30〜375人, 109世帯〜167組: the unit once where it is the same. */
function toSummary(low: Figure, high: Figure, locale: Locale): string {
  const [from, to] = [formatInChart(low, locale), formatInChart(high, locale)];
  if (from === to) return to;
  const isSameUnit = low.unit === high.unit && low.unit !== 'yen' && !low.counter && !high.counter;
  return words(locale).measure.range(isSameUnit ? formatNumber(low.value) : from, to);
}

/** The title of such a chart says that repeats count; beside the dots there is no room to say it again. */
function formatInChart(figure: Figure, locale: Locale): string {
  if (figure.unit !== 'person-times' || figure.counter) return formatFigure(figure, locale);
  return toFigureParts(figure, locale).number + words(locale).results.personTimesInChart;
}

export interface SmallRow extends ChartRow {
  /** The row in words, for who cannot see its dots. */
  said: string;
}

/** One row for a policy or a department, a dot for each figure of its measures; none where there is no figure. */
export function toSmallRow(
  { name, shortName = name, href }: { name: string; shortName?: string; href: string },
  groups: readonly FigureGroup[],
  locale: Locale,
): SmallRow[] {
  const drawn = groups
    .flatMap(({ measure, figures }) => figures.map((figure) => ({ measure, figure })))
    .filter(({ figure }) => figure.value > 0);
  const byValue = drawn.toSorted((a, b) => a.figure.value - b.figure.value);
  const [low, high] = [byValue[0], byValue.at(-1)];
  if (!low || !high) return [];
  const { results: text, colon } = words(locale);
  return [
    {
      name,
      href,
      summary: '',
      dots: drawn.map(({ measure, figure }) => ({
        value: figure.value,
        href: paths(locale).measure(measure.slug),
        ...toLabel(nameOf(measure, locale) + colon + formatFigure(figure, locale), locale),
      })),
      said: shortName + colon + text.figuresFrom(drawn.length, toSummary(low.figure, high.figure, locale)),
    },
  ];
}
