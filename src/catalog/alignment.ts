/** What stands opposite each other in the listings of the published plan, found once for all languages. */
import { getDepartmentTable, getMeasures } from './catalog.ts';
import { pairCells, type Pair } from '../domain/align-cells.ts';
import { memoize } from '../domain/memoize.ts';

const getAllPairs = memoize(async () => {
  const departments = await getDepartmentTable();
  const listings = (await getMeasures()).flatMap(({ listings, about }) =>
    listings.map(({ number, ja }) => [number, pairCells(ja, about.changes, departments)] as const),
  );
  return new Map(listings);
});

/** @param listing its number */
export async function getPairs(listing: number): Promise<Pair[]> {
  return (await getAllPairs()).get(listing) ?? [];
}
