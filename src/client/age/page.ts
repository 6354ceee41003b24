/** What the page hands to its script: words, and the line of a childhood. Written by `Results.astro`. */
import type { Forms } from '../fill.ts';

export interface AgePage {
  locale: string;
  /** Grid line of the line of a childhood at birth, and the months of age at which it moves on to the next. */
  line: { birth: number; steps: readonly number[] };
  words: {
    nth: string;
    remove: string;
    missing: string;
    tooFar: string;
    yearOption: string;
    monthOfYear: string;
    birthMonth: string;
    dueMonth: string;
    aprilFirst: string;
    aprilLater: string;
    years: Forms;
    months: Forms;
    ageIs: string;
    several: string;
    from: string;
    around: string;
    then: string;
    found: string;
    calendarDone: string;
    calendarFile: string;
    eventTitle: string;
    eventDescription: string;
    comma: string;
    colon: string;
  };
}
