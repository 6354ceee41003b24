/** A rule whose findings a person read in the text: the rows of content/discrepancies.yaml that are under its heading. */
import { listingsOf, type Finding, type Rule } from './finding.ts';
import type { TableRuleId } from './rule-id.ts';

/** @throws when a quoted listing is not there */
export const fromTable =
  (rule: TableRuleId): Rule =>
  (source) => {
    const listings = new Map(listingsOf(source).map((listing) => [listing.number, listing]));
    return source.discrepancies
      .filter((discrepancy) => discrepancy.rule === rule)
      .map(({ basis, note, verdict, quotations }): Finding => {
        const evidence = quotations.map(({ listing: number, section, words }) => {
          const listing = listings.get(number);
          if (!listing) throw new Error(`content/discrepancies.yaml: there is no plan number ${number}. Correct it.`);
          return { listing, cell: section, words };
        });
        return { rule, basis, evidence, note, verdict };
      });
  };
