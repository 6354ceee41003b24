/**
 * Objective labels that do not fit their rows. A label is in one merged cell and carries on to the next; where the
 * print cuts the cell, the first rows may belong to the label before, and a label may be lost. Inferred from the words
 * that a row on the label's subject has to use.
 */
import type { Listing } from '../listing.ts';
import { listingsOf, type Evidence, type Finding, type Rule } from './finding.ts';

/** Subjects that a label names plainly enough to be told from the words of a row. */
const subjects: { label: RegExp; row: RegExp }[] = [
  { label: /就労支援/u, row: /就労/u },
  { label: /生活保護|生活困窮/u, row: /生活保護|困窮/u },
  { label: /虐待/u, row: /虐待|要保護/u },
  { label: /食事/u, row: /食事|子ども食堂|軽食/u },
];

/** Fewer rows at the end of a label than this may just be worded otherwise. */
const leastStrayRows = 3;

export const objectiveLabel: Rule = (source) =>
  source.plan.policies.flatMap((policy) =>
    policy.objectives.flatMap(({ number, name }): Finding[] => {
      const subject = subjects.find(({ label }) => label.test(name));
      const rows = listingsOf(source).filter((row) => row.policy === policy.number && row.objective === number);
      if (!subject) return [];
      const isOnSubject = ({ original }: Listing): boolean =>
        subject.row.test(`${original.name} ${original.result} ${original.plan}`);
      const first = rows.findIndex(isOnSubject);
      const last = rows.findLastIndex(isOnSubject);
      const late = rows.slice(last + 1).filter(({ relisted }) => !relisted);
      const isLast = number === Math.max(...policy.objectives.map((objective) => objective.number));
      return [rows.slice(0, Math.min(first, 1)), isLast && late.length >= leastStrayRows ? late : []]
        .filter((strays) => strays.length > 0)
        .map((strays) => toFinding(name, rows, strays, `${policy.number}-(${number})`));
    }),
  );

function toFinding(label: string, rows: readonly Listing[], strays: readonly Listing[], note: string): Finding {
  const [first] = rows;
  const heading: Evidence[] = first ? [{ listing: first, cell: 'objective', words: label }] : [];
  const named = strays.map((listing): Evidence => ({ listing, cell: 'name', words: listing.original.name }));
  return { rule: 'objective-label', basis: 'inferred', evidence: [...heading, ...named], note };
}
