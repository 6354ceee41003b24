/** The sections of figures in a language: what their figures show, and the charts that prove it. */
import type { BarRow } from './bar-row.ts';
import { fitScale, splitByScale, type ScaledRows } from './split-by-scale.ts';
import type { Figure } from '../domain/about.ts';
import { toName, type Measure } from '../domain/measure.ts';
import {
  figureSections,
  groupFigures,
  hasOwnChart,
  toCheckups,
  toParts,
  toRanking,
  type CheckupFigure,
  type FigureGroup,
  type FigureSection,
  type ReportedFigure,
  type ScaledSectionId,
} from '../domain/results.ts';
import type { FigureTopic, Locale } from '../domain/vocabulary.ts';
import { formatFigure, formatNumber, formatRounded, toFigureParts } from '../i18n/format.ts';
import { paths } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';

export interface FigureSectionView {
  id: FigureSection['id'];
  title: string;
  lead: string;
  groups: FigureGroup[];
  figures: number;
  /** Absent where the figures differ in kind: a table is all. */
  ranking?: Ranking;
}

export interface Ranking {
  headline: string;
  /** The second highest, and how far behind it is. */
  detail: string | undefined;
  /** One scale each. */
  charts: ScaledRows<BarRow>[];
  /** Of single measures that report several figures. */
  ownCharts: OwnChart[];
}

export interface OwnChart {
  measure: Measure;
  headline: string;
  chart: ScaledRows<BarRow>;
  /** Drawn over the line of ages, not as rows. */
  checkups: CheckupFigure[];
}

/** Sections of a topic, those without figures left out. */
export const toFigureSections = (
  topic: FigureTopic,
  reported: readonly ReportedFigure[],
  locale: Locale,
): FigureSectionView[] =>
  figureSections
    .filter((section) => section.topic === topic)
    .map((section) => {
      const groups = groupFigures(reported, section);
      return {
        id: section.id,
        ...words(locale).results.sections[section.id],
        groups,
        figures: groups.reduce((sum, { figures }) => sum + figures.length, 0),
        ...(section.isScaled && groups.length > 0 ? { ranking: toRankingView(section.id, groups, locale) } : {}),
      };
    })
    .filter(({ groups }) => groups.length > 0);

function toRankingView(id: ScaledSectionId, groups: readonly FigureGroup[], locale: Locale): Ranking {
  const ranking = toRanking(groups);
  const charts = splitByScale(ranking.map((reported) => toRow(reported, locale)));
  const max = charts[0]?.max ?? 0;
  return {
    ...toHeadline(id, ranking, locale),
    charts,
    ownCharts: groups.filter(hasOwnChart).map((group) => toOwnChart(group, max, locale)),
  };
}

function toRow({ measure, figure }: ReportedFigure, locale: Locale): BarRow {
  return {
    name: measure,
    href: paths(locale).measure(measure.slug),
    note: figure.label,
    value: figure.value,
    shown: formatInChart(figure, locale),
  };
}

/** The title of such a chart says that repeats count; at the end of a bar there is no room to say it again. */
function formatInChart(figure: Figure, locale: Locale): string {
  if (figure.unit !== 'person-times' || figure.counter) return formatFigure(figure, locale);
  return words(locale).results.personTimes(toFigureParts(figure, locale).number);
}

/** What the highest figures are. Several measures may have the highest. */
function toHeadline(
  id: ScaledSectionId,
  ranking: readonly ReportedFigure[],
  locale: Locale,
): Pick<Ranking, 'headline' | 'detail'> {
  const { results: text, comma } = words(locale);
  const highest = ranking.filter(({ figure }) => figure.value === ranking[0]?.figure.value);
  const [first, second] = [highest[0], ranking[highest.length]];
  if (!first) throw new RangeError(`No figure in the section ${id}.`);
  const things = highest.map((reported) => tellFigure(reported, locale)).join(comma);
  return {
    headline: text.highest(text.most[id], things),
    detail: second && text.next(tellFigure(second, locale), formatTimes(first.figure.value / second.figure.value)),
  };
}

/** How far the highest is ahead: told from half as much again on. */
const formatTimes = (times: number): string | undefined =>
  times >= 1.5 && Number.isFinite(times) ? formatRounded(times) : undefined;

/** The measure with its figure, and what is counted where that is not the measure's name again. */
function tellFigure({ measure, figure }: ReportedFigure, locale: Locale): string {
  const { results: text, bracketed } = words(locale);
  const { text: name } = toName(measure, locale);
  const label = figure.label[locale];
  const value = formatInChart(figure, locale);
  return label.includes(name) ? text.figureOf(label, value) : text.figureOf(name, value) + bracketed(label);
}

function toOwnChart(group: FigureGroup, max: number, locale: Locale): OwnChart {
  const { measure, figures } = group;
  const checkups = toCheckups(figures);
  const drawnByAge = new Set(checkups.map(({ figure }) => figure));
  const rows = (toParts(figures) ?? figures)
    .filter((figure) => !drawnByAge.has(figure))
    .map((figure) => ({ name: figure.label, value: figure.value, shown: formatInChart(figure, locale) }));
  return { measure, headline: toOwnHeadline(group, checkups, locale), chart: fitScale(rows, max), checkups };
}

/** Figures that differ by less than a third are told as a range. */
const alike = 2 / 3;

function toOwnHeadline({ measure, figures }: FigureGroup, checkups: readonly CheckupFigure[], locale: Locale): string {
  const { results: text, measure: labels, comma } = words(locale);
  const { text: name } = toName(measure, locale);
  const show = (figure: Figure): string => formatInChart(figure, locale);
  const parts = toParts(figures);
  const [whole, largest] = figures;
  if (parts && whole && largest)
    return text.share(name, show(whole), largest.label[locale], Math.round((100 * largest.value) / whole.value));
  const compared =
    checkups.length > 0 ? figures.filter((one) => checkups.some(({ figure }) => figure === one)) : figures;
  const [high, low] = [compared[0], compared.at(-1)];
  if (!high || !low) throw new RangeError(`${measure.slug} has no figures to compare.`);
  if (low.value < high.value * alike) {
    const highest = compared.filter(({ value }) => value === high.value).map(({ label }) => label[locale]);
    return text.highestWithin(name, highest.join(comma), show(high));
  }
  const range =
    low.unit === high.unit ? labels.range(formatNumber(low.value), show(high)) : labels.range(show(low), show(high));
  const [youngest, oldest] = [checkups[0], checkups.at(-1)];
  return youngest && oldest
    ? text.checkups(name, text.age(youngest.months), text.age(oldest.months), range)
    : text.allAlike(name, range);
}
