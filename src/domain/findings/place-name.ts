/**
 * 美郷 and 美篤 where the city's districts are listed (伊那, 富県, 手良, 東春近 …): probably 美篶, the district that is
 * missing from both lists. Inferred from its neighbours and from the likeness of the characters.
 */
import { listingsOf, sectionCells, type Rule } from './finding.ts';

const neighbours = ['伊那', '富県', '手良', '東春近', '西箕輪', '西春近', '長谷'];
const district = '美篶';
const misprint = /(美[郷篤])(\d+回|\s\p{sc=Han}+)?/gu;

export const placeName: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) => {
      const text = listing.original[cell];
      const isList = neighbours.filter((name) => text.includes(name)).length >= 4 && !text.includes(district);
      return isList
        ? [...text.matchAll(misprint)].map(([words, place]) => ({
            rule: 'place-name' as const,
            basis: 'inferred' as const,
            evidence: [{ listing, cell, words }],
            note: `${place} → ${district}`,
          }))
        : [];
    }),
  );
