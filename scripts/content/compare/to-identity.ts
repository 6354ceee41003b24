/** Matches → a proposal for next year's identity.yaml. */
import type { Match } from './match-measures.ts';

/**
 * Every slug stays what it is. Measures that are gone and rows without a slug stand as comments: what becomes of an
 * address, and what word a new one has, is for a person to say.
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
    ...added.map(
      ({ after }) => `# new: ${toFlow({ name: after[0]?.name, listings: after.map(({ number }) => number) })}\n`,
    ),
  ].join('');
}

const toFlow = (value: unknown): string => JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
