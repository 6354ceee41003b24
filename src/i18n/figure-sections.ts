/** The sections of figures with their words and scale in a language. */
import { toLogScale, type LogScale } from '../charts/log-rows.ts';
import { figureSections, groupFigures, type FigureGroup, type ReportedFigure } from '../domain/results.ts';
import type { FigureTopic, Locale } from '../domain/vocabulary.ts';
import { formatTick, formatYenTick } from './format.ts';
import { words } from './words.ts';

export interface FigureSectionView {
  id: string;
  title: string;
  lead: string;
  groups: FigureGroup[];
  figures: number;
  /** Absent where the figures differ in kind. */
  scale?: LogScale;
}

/** Sections of a topic, those without figures left out. */
export const toFigureSections = (
  topic: FigureTopic,
  reported: readonly ReportedFigure[],
  locale: Locale,
): FigureSectionView[] =>
  figureSections
    .filter((section) => section.topic === topic)
    .map(({ id, isScaled, ...kind }) => {
      const groups = groupFigures(reported, kind);
      const values = groups.flatMap(({ figures }) => figures.map(({ value }) => value));
      const drawn = values.filter((value) => value > 0);
      const tick =
        id === 'yen' ? (yen: number) => formatYenTick(yen, locale) : (count: number) => formatTick(count, locale);
      return {
        id,
        ...words(locale).results.sections[id],
        groups,
        figures: values.length,
        ...(isScaled && drawn.length > 0 ? { scale: toLogScale(drawn, tick) } : {}),
      };
    })
    .filter(({ groups }) => groups.length > 0);
