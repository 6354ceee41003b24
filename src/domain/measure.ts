/** A thing the city does for children: all that is known of it, joined. The shape that pages and exports work with. */
import type { About } from './about.ts';
import type { Block } from './block.ts';
import type { Difference, Listing } from './listing.ts';
import type { LifeStageId } from './life-stage.ts';
import type { Section } from './vocabulary.ts';

/** The text of one cell, and where it is spoken: a cell that repeats an earlier listing's words points there. */
export type Cells = Record<Section, Block[]>;

export interface ListingText extends Listing {
  ja: Cells;
  /** English of this listing's own words; a cell that repeats an earlier listing has that one's. Absent: no translation. */
  en: Cells | undefined;
  /** The earlier listing whose result and plan say the same, form set aside. */
  repeats: number | undefined;
}

export interface Measure {
  slug: string;
  name: { ja: string; en: string | undefined };
  /** Plan numbers, the first being the one the measure is known by. */
  numbers: number[];
  number: number;
  listings: ListingText[];
  differences: Difference[];
  /** Ids of all departments of all its listings, in the order of the plan's first mention. */
  departments: string[];
  policies: number[];
  /** Stages that one of its age spans touches; none where no age is known. */
  lifeStages: LifeStageId[];
  about: About;
  translation: 'current' | 'stale' | 'missing';
}
