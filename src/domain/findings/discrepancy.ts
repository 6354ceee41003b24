/** Findings that a person read in the text, each with its quotations. */
import * as z from 'zod';
import { quotationSchema } from '../about.ts';
import { rowIdSchema } from '../row-id.ts';
import { bases } from '../vocabulary.ts';
import { listingsOf, tableRuleIds, verdicts, type Finding, type TableRuleId, type Rule } from './finding.ts';

const discrepancySchema = z.strictObject({
  rule: z.enum(tableRuleIds).describe('Under which heading of the page about the source it is shown'),
  basis: z.enum(bases),
  note: z.string().min(1).optional().describe('A calculation or a reading, in numerals and symbols'),
  counted: z.array(z.number()).default([]).describe('Numbers of the note that no quotation has'),
  verdict: z.enum(verdicts).optional().describe('Only where a statement of the text is checked'),
  quotations: z.array(quotationSchema).min(1),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;
/** `content/discrepancies.yaml`. Key: a short id. */
export const discrepanciesSchema = z.record(rowIdSchema, discrepancySchema);

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
