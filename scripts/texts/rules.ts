/** All rules that the texts keep, by name. */
import { checkForWhom } from './audience.ts';
import { checkCautions } from './cautions.ts';
import { checkChanges } from './changes.ts';
import { checkEasy } from './easy.ts';
import { checkDiscrepancyNotes } from './discrepancy-notes.ts';
import { checkFigures } from './figures.ts';
import { checkInventions } from './inventions.ts';
import { checkLengths } from './lengths.ts';
import { checkNumbers } from './numbers.ts';
import { checkQuotations } from './quotations.ts';
import type { Rule } from './rule.ts';
import { checkStructure } from './structure.ts';
import { checkStyle } from './style.ts';
import { checkTerms } from './terms.ts';
import { checkWordChoices } from './word-choices.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'every quotation stands in the plan': checkQuotations,
  'numbers of a discrepancy are those of its quotations': checkDiscrepancyNotes,
  'English and Japanese have the same numbers': checkNumbers,
  'English uses the terms of the glossary': checkTerms,
  'summaries are short and search words unique': checkLengths,
  'English is built as the Japanese is': checkStructure,
  'our words bring in no number of their own': checkInventions,
  'figures and amounts are those of their quotations': checkFigures,
  'texts keep to one style': checkStyle,
  'a warning of the plan is passed on': checkCautions,
  'a change is proven by the words quoted for it': checkChanges,
  'easy Japanese is easy, and says no more than the plan': checkEasy,
  'no word is used for which there is a better one': checkWordChoices,
  'whom the plan states is told in words': checkForWhom,
};
