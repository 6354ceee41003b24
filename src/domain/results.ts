/** What the measures report, gathered: figures once each, coverage, changes, departments that share. */
import type { Figure } from './about.ts';
import { planChanges, resolvePlanChanges, type PlanChange } from './change.ts';
import type { Localized } from './localized.ts';
import type { Measure } from './measure.ts';
import { figureTopics, type FigureTopic, type FigureUnit } from './vocabulary.ts';

export interface ReportedFigure {
  measure: Measure;
  figure: Figure;
}

/** Every figure once: one that repeats another measure's is left to that measure. */
export const toReportedFigures = (measures: readonly Measure[]): ReportedFigure[] =>
  measures.flatMap((measure) =>
    measure.about.figures
      .filter(({ repeats }) => repeats === undefined)
      .map((figure): ReportedFigure => ({ measure, figure })),
  );

/** Pages of the results beneath the overview, in their order. Ids are addresses. */
export const resultPages = [...figureTopics, 'departments', 'changes'] as const;
export type ResultPage = (typeof resultPages)[number];

/** Figures that may stand together in a table, by topic; on one scale where `isScaled`. Ids are fragments of the topic's page. */
export const figureSections = [
  { id: 'yen', topic: 'money', units: ['yen'], isScaled: true },
  { id: 'payments', topic: 'money', units: ['cases'], isScaled: true },
  { id: 'people', topic: 'people', units: ['people'], isScaled: true },
  { id: 'families', topic: 'people', units: ['households', 'groups'], isScaled: true },
  { id: 'person-times', topic: 'people', units: ['person-times'], isScaled: true },
  { id: 'uses', topic: 'people', units: ['days', 'items', 'meals'], isScaled: false },
  { id: 'cases', topic: 'visits', units: ['cases'], isScaled: true },
  { id: 'advised', topic: 'visits', units: ['people'], isScaled: true },
  { id: 'advised-times', topic: 'visits', units: ['person-times'], isScaled: true },
  { id: 'times', topic: 'activities', units: ['times'], isScaled: true },
  { id: 'staff', topic: 'activities', units: ['people'], isScaled: false },
  { id: 'other', topic: 'activities', units: ['days', 'places', 'items', 'cases'], isScaled: false },
] as const satisfies { id: string; topic: FigureTopic; units: FigureUnit[]; isScaled: boolean }[];
export type FigureSection = (typeof figureSections)[number];
/** Sections whose figures are drawn. */
export type ScaledSectionId = Extract<FigureSection, { isScaled: true }>['id'];

export interface FigureGroup {
  measure: Measure;
  /** Never empty; highest first. */
  figures: Figure[];
}

/** The figures of a section by measure, the measure with the highest first. Nothing is added up. */
export function groupFigures(
  reported: readonly ReportedFigure[],
  { topic, units }: { topic: FigureTopic; units: readonly FigureUnit[] },
): FigureGroup[] {
  const byMeasure = Map.groupBy(
    reported.filter(({ figure }) => figure.topic === topic && units.includes(figure.unit)),
    ({ measure }) => measure,
  );
  return [...byMeasure]
    .map(([measure, group]) => ({
      measure,
      figures: group.map(({ figure }) => figure).sort((a, b) => b.value - a.value),
    }))
    .sort((a, b) => highest(b) - highest(a));
}

const highest = ({ figures }: FigureGroup): number => figures[0]?.value ?? 0;

/** From so many figures of a kind on, a measure has a chart of its own. */
const leastForOwnChart = 3;
export const hasOwnChart = ({ figures }: FigureGroup): boolean => figures.length >= leastForOwnChart;

/** The figures that measures are compared by, highest first; of a measure with a chart of its own, the highest. */
export const toRanking = (groups: readonly FigureGroup[]): ReportedFigure[] =>
  groups
    .flatMap((group) =>
      group.figures
        .slice(0, hasOwnChart(group) ? 1 : undefined)
        .map((figure): ReportedFigure => ({ measure: group.measure, figure })),
    )
    .sort((a, b) => b.figure.value - a.figure.value);

/** Two parts, or parts of a small sum, may add up to another figure by chance: 1 + 1 swap meetings and 2 other events. */
const leastParts = 3;
const leastWhole = 100;

/** The figures but the first, where they add up to it: 83,494 = 43,470 + 17,989 + 11,958 + 7,374 + 2,703. */
export function toParts([whole, ...parts]: readonly Figure[]): Figure[] | undefined {
  if (!whole || whole.value < leastWhole || parts.length < leastParts) return undefined;
  return parts.reduce((sum, { value }) => sum + value, 0) === whole.value ? parts : undefined;
}

export interface CheckupFigure {
  figure: Figure;
  /** Age in months at which the checkup is held. */
  months: number;
}

const checkupAge = /^(?:(\d+)歳)?(?:(\d+)か月)?(?:乳児|児)(?:健診|相談)/u;

/** Figures whose words name the age of a checkup (1歳6か月児健診412人受診), youngest first. */
export const toCheckups = (figures: readonly Figure[]): CheckupFigure[] =>
  figures
    .flatMap((figure): CheckupFigure[] => {
      const [, years = '', months = ''] = checkupAge.exec(figure.source.words) ?? [];
      return years || months ? [{ figure, months: Number(years) * 12 + Number(months) }] : [];
    })
    .sort((a, b) => a.months - b.months);

export interface NamedDepartment {
  id: string;
  name: Localized;
}
export interface NamedPolicy {
  number: number;
  name: Localized;
}

/** How many measures report a figure, of how many; a figure that repeats another measure's counts here. */
export const toCoverage = (measures: readonly Measure[]): { reporting: number; all: number } => ({
  reporting: measures.filter(({ about }) => about.figures.length > 0).length,
  all: measures.length,
});

/** Measures by what is proven of their plan. A measure with several changes is listed under each kind. */
export const groupByPlanChange = (measures: readonly Measure[]): { kind: PlanChange; measures: Measure[] }[] =>
  planChanges.map((kind) => ({
    kind,
    measures: measures.filter(
      // What was left out may have been a change.
      (measure) =>
        resolvePlanChanges(measure).includes(kind) && !(kind === 'unknown' && measure.leftOut.includes('changes')),
    ),
  }));

export interface SharedMeasures {
  departments: readonly [string, string];
  measures: Measure[];
}

/** Pairs of departments that stand together in a measure, in the order of the departments given. */
export const toSharedMeasures = (measures: readonly Measure[], departments: readonly string[]): SharedMeasures[] =>
  departments.flatMap((first, index) =>
    departments.slice(index + 1).flatMap((second): SharedMeasures[] => {
      const shared = measures.filter((one) => one.departments.includes(first) && one.departments.includes(second));
      return shared.length > 0 ? [{ departments: [first, second], measures: shared }] : [];
    }),
  );
