/** What the index is made of: Astro joins it from `content/` and hands it over in `search/content.json`; see scripts/build/index/. */
import type { About } from '../../domain/about.ts';
import type { Department } from '../../domain/department.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Locale } from '../../domain/vocabulary.ts';

export interface IndexedMeasure extends Pick<
  Measure,
  'slug' | 'name' | 'numbers' | 'policies' | 'departments' | 'lifeStages'
> {
  about: Pick<About, (typeof indexedFields)[number]>;
  /** The plan's text in each language, one line per paragraph or item, each once. Empty where it is not translated. */
  lines: Record<Locale, string[]>;
}

export const indexedFields = [
  'summary',
  'forWhom',
  'youGet',
  'when',
  'searchWords',
  'needs',
  'forms',
  'forFamilies',
] as const satisfies (keyof About)[];

export interface IndexedContent {
  /** By plan number. */
  measures: IndexedMeasure[];
  /** By id. */
  departments: Record<string, Pick<Department, 'name'>>;
  /** Word and reading in hiragana, where the analyser is wrong. */
  readings: [word: string, reading: string][];
  /** Plan numbers that the text lacks. */
  missing: number[];
}
