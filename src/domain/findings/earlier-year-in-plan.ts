/** Plan cells that name the year before the one planned: R5年度新規事業 in a plan for R6. */
import { listingsOf, type Rule } from './finding.ts';

export const earlierYearInPlan: Rule = (source) =>
  listingsOf(source).flatMap((listing) => {
    const match = new RegExp(`(?:R|令和)${source.plan.resultYear}年度\\S*`, 'u').exec(listing.original.plan);
    return match
      ? [{ rule: 'earlier-year-in-plan', basis: 'stated', evidence: [{ listing, cell: 'plan', words: match[0] }] }]
      : [];
  });
