/** `content/discrepancies.yaml`: findings that a person read in the text, each with its quotations. */
import * as z from 'zod';
import { quotationSchema } from '../about.ts';
import { rowIdSchema } from '../row-id.ts';
import { bases } from '../vocabulary.ts';
import { tableRuleIds } from './rule-id.ts';

const verdicts = ['holds', 'fails'] as const;
export type Verdict = (typeof verdicts)[number];

const discrepancySchema = z.strictObject({
  rule: z.enum(tableRuleIds).describe('Under which heading of the page about the source it is shown'),
  basis: z.enum(bases),
  note: z.string().min(1).optional().describe('A calculation or a reading, in numerals and symbols'),
  counted: z.array(z.number()).default([]).describe('Numbers of the note that no quotation has'),
  verdict: z.enum(verdicts).optional().describe('Only where a statement of the text is checked'),
  quotations: z.array(quotationSchema).min(1),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;
/** Key: a short id. */
export const discrepanciesSchema = z.record(rowIdSchema, discrepancySchema);
