/** Matches → a proposal for next year's identity.yaml. */
import type { Listing, MeasureSource } from '../../../src/domain/listing.ts';
import { toLikeness } from './likeness.ts';
import type { Match } from './match-measures.ts';

/**
 * Every slug stays what it is. What word a new measure has is for a person to say: its entry has a name that is none, and
 * the measures that it may come from are named. A measure that is gone is a comment; its address stays.
 */
export function toIdentityProposal(matches: readonly Match[]): string {
  const kept = matches.flatMap(({ before, after }) => {
    const [first] = after;
    return before && first
      ? [[before.slug, { name: first.name, listings: after.map(({ number }) => number) }] as const]
      : [];
  });
  const gone = matches.flatMap(({ before, after }) => (before && after.length === 0 ? [before] : []));
  const added = matches.filter(({ before }) => before === undefined);
  return [
    '# A proposal, made from the next text by likeness of names and texts. Read it before it replaces identity.yaml.\n',
    ...kept.map(([slug, measure]) => `${slug}: ${toFlow(measure)}\n`),
    ...gone.map(({ slug, name }) => `# gone, its address stays promised: ${slug} (${name})\n`),
    ...added.flatMap(({ after }, index) => {
      const numbers = after.map(({ number }) => number);
      const hints = findKin(after, matches).map(
        ({ slug, name }) =>
          `# Perhaps ${slug} (${name}) under another name: then give it that word. Perhaps split off from it: then a new one.\n`,
      );
      return [
        '# New: write a word for its address (a-z and hyphens, for ever) in the place of NAME.\n',
        ...hints,
        `NAME-${index + 1}: ${toFlow({ name: after[0]?.name, listings: numbers })}\n`,
      ];
    }),
  ].join('');
}

/** Names or texts that are this much alike may be one measure's. */
const akin = 0.45;

/** Published measures that a new one may be, or may have been a part of; the most alike first. */
function findKin([first]: readonly Listing[], matches: readonly Match[]): MeasureSource[] {
  if (!first) return [];
  return matches
    .flatMap(({ before }) => {
      const row = before?.listings[0];
      if (!before || !row) return [];
      const texts = toLikeness(first.original.plan, row.original.plan);
      return [{ before, likeness: Math.max(toLikeness(first.name, before.name), texts) }];
    })
    .filter(({ likeness }) => likeness >= akin)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 2)
    .map(({ before }) => before);
}

const toFlow = (value: unknown): string => JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
