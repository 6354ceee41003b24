/**
 * Brackets that name a department beside words that are none, one of them the end of a department's name:
 * （が 悪口教育課 子ども相談室）. Attributions such as （子ども相談室 ほか各課共通） are whole.
 */
import { findDepartmentId } from '../department.ts';
import { splitAttribution } from '../attribution.ts';
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const scanDamage: Rule = (source) => {
  const names = Object.values(source.departments).map(({ name }) => name.ja);
  const isTorn = (words: string): boolean => {
    const parts = words.split(/[\s・、]+/u).filter((part) => part !== '');
    const isKnown = (part: string): boolean => findDepartmentId(source.departments, part) !== undefined;
    const isRemnant = (part: string): boolean => !isKnown(part) && names.some((name) => part.endsWith(name.slice(-3)));
    return parts.some(isKnown) && parts.some(isRemnant);
  };
  return listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) =>
      [...listing.original[cell].matchAll(/[（(]([^（()）]*)[)）]/gu)]
        .filter((match) => splitAttribution(match[0], source.departments).printed === '' && isTorn(match[1] ?? ''))
        .map(([words]) => ({
          rule: 'scan-damage' as const,
          basis: 'inferred' as const,
          evidence: [{ listing, cell, words }],
        })),
    ),
  );
};
