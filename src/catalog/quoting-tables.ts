/** Tables of which each row quotes the plan: a row goes where the plan no longer has its words. */
import { memoize } from '../domain/memoize.ts';
import { findQuotations, isQuoted } from '../domain/quotation.ts';
import { getListings, getMeasures } from './measures.ts';
import { getTable, toRows } from './tables.ts';

/** What a reader found in an earlier text may not be in this one. */
export const getDiscrepancies = memoize(async () => leaveOutUnquoted(toRows(await getTable('discrepancies'))));

/** The health checks the plan names, in order of age. */
export const getHealthChecks = memoize(async () => {
  const checks = await leaveOutUnquoted(toRows(await getTable('health-checks')));
  const slugs = new Set((await getMeasures()).map(({ slug }) => slug));
  const lost = checks.filter(({ measure }) => !slugs.has(measure));
  if (lost.length > 0)
    throw new Error(`content/health-checks.yaml: ${lost.map(({ id }) => id).join(', ')}: no such measure. Correct it.`);
  return checks;
});

async function leaveOutUnquoted<Row>(rows: readonly Row[]): Promise<Row[]> {
  const listings = (await getListings()).map(({ listing }) => listing);
  return rows.filter((row) => findQuotations(row).every(({ quotation }) => isQuoted(quotation, listings)));
}
