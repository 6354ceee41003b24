/** What the measures report, gathered: figures once each, coverage, changes, departments that share. */
import type { Figure } from './about.ts';
import { planChanges, resolvePlanChanges, type PlanChange } from './change.ts';
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

/** How many measures report a figure, of how many; a figure that repeats another measure's counts here. */
export const toCoverage = (measures: readonly Measure[]): { reporting: number; all: number } => ({
  reporting: measures.filter(({ about }) => about.figures.length > 0).length,
  all: measures.length,
});

/** What the plan changes, in the order of pages. A measure with several changes stands under each kind. */
export const groupByOutlook = (measures: readonly Measure[]): { kind: PlanChange; measures: Measure[] }[] =>
  planChanges.map((kind) => ({
    kind,
    measures: measures.filter((measure) => resolvePlanChanges(measure).includes(kind)),
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
