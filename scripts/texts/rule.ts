/** What every check of the texts takes and gives back. */
import type { FiscalYear } from '../../src/domain/fiscal-year.ts';
import type { Glossary } from '../../src/domain/term.ts';
import type { FileMessage } from '../../src/content-files/file-message.ts';
import type { EasyException, EasyPlacedText, EasyText, EasyWords } from './easy-texts.ts';
import type { NumberException, TermException } from './exceptions.ts';
import type { DiscrepancyTexts } from './discrepancy-texts.ts';
import type { MeasureTexts } from './measure-texts.ts';
import type { PlacedText } from './interface-texts.ts';
import type { WordChoice } from './word-choice-schema.ts';

export interface Texts {
  /** Fiscal years that the plan is about. */
  years: readonly FiscalYear[];
  measures: readonly MeasureTexts[];
  discrepancies: DiscrepancyTexts;
  glossary: Glossary;
  numberExceptions: readonly NumberException[];
  termExceptions: readonly TermException[];
  /** やさしい日本語; empty where a project has none yet. */
  easy: readonly EasyText[];
  /** The interface, the tables and the guides in easy Japanese. */
  easyInterface: readonly EasyPlacedText[];
  easyWords: EasyWords;
  easyExceptions: readonly EasyException[];
  wordChoices: readonly WordChoice[];
  /** Our words outside of the measures. */
  interfaceTexts: readonly PlacedText[];
}

/** Returns every place that breaks the rule; empty: all is well. */
export type Rule = (texts: Texts) => FileMessage[];

/** A rule that looks at one measure at a time. */
export const forEachMeasure =
  (check: (measure: MeasureTexts) => FileMessage[]): Rule =>
  ({ measures }) =>
    measures.flatMap(check);
