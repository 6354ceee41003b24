/** How result and plan correspond in the listings of the published plan, found once for all languages. */
import { getDepartmentTable, getMeasures } from './catalog.ts';
import { alignCells, type AlignedRow } from '../domain/align-cells.ts';
import { memoize } from '../domain/memoize.ts';

const getAllAlignments = memoize(async () => {
  const departments = await getDepartmentTable();
  const listings = (await getMeasures()).flatMap(({ listings, about }) =>
    listings.map(({ number, ja }) => [number, alignCells(ja, about.changes, departments)] as const),
  );
  return new Map(listings);
});

/** @param listing its number */
export async function getAlignment(listing: number): Promise<AlignedRow[]> {
  return (await getAllAlignments()).get(listing) ?? [];
}
