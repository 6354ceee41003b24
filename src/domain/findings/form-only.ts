/** Listings of one measure that differ in bullets, full stops or the order of departments only: not contradictions. */
import { listTag, toCanonicalText } from '../comparable-text.ts';
import type { Listing } from '../listing.ts';
import type { Evidence, Finding, Rule } from './finding.ts';

const cells = ['departments', 'result', 'plan'] as const;

export const formOnly: Rule = ({ measures }) =>
  measures.flatMap(({ listings: [first, ...others] }) =>
    first ? others.flatMap((other) => cells.flatMap((cell) => compare(first, other, cell))) : [],
  );

function compare(first: Listing, other: Listing, cell: (typeof cells)[number]): Finding[] {
  const [a, b] = [first.original[cell], other.original[cell]];
  const isForm =
    cell === 'departments'
      ? a !== b && first.departments.toSorted().join() === other.departments.toSorted().join()
      : toCanonicalText(a) === toCanonicalText(b) && toSigns(a) !== toSigns(b);
  if (!isForm) return [];
  const quote = (listing: Listing, words: string): Evidence => ({ listing, cell, words });
  const [left, right] = cell === 'departments' ? [a, b] : toFirstDifference(a, b);
  return [{ rule: 'form-only', basis: 'stated', evidence: [quote(first, left), quote(other, right)] }];
}

/** Bullets, full stops and brackets, without spaces and widths: what line breaks and fonts leave is not even form. */
const toSigns = (text: string): string => withoutTag(text).normalize('NFKC').replace(/\s+/gu, '');

/** The tag is a finding of its own. Spaces in its place keep every offset. */
const withoutTag = (text: string): string => text.replaceAll(listTag, ' '.repeat(listTag.length));

function toFirstDifference(a: string, b: string): [string, string] {
  const at = (text: string, skip: number): number => {
    let characters = 0;
    for (let index = 0; index < text.length; index += 1) {
      if (/\s/u.test(text[index] ?? ' ')) continue;
      if (characters === skip) return index;
      characters += 1;
    }
    return text.length;
  };
  const [left, right] = [toSigns(a), toSigns(b)];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const around = (text: string): string => text.slice(Math.max(0, at(text, same) - 8), at(text, same) + 8).trim();
  return [around(withoutTag(a)), around(withoutTag(b))];
}
