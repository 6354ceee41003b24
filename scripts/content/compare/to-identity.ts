/** Matches → a proposal for next year's identity.yaml. */
import { findKin, type Match } from './match-measures.ts';

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
    '# A proposal, made from the next text by likeness of names and texts. Read it before it replaces identity.yaml.\n# 次の計画から作った案です。読んで確かめてください。\n',
    ...kept.map(([slug, measure]) => `${slug}: ${toFlow(measure)}\n`),
    ...gone.map(({ slug, name }) => `# gone, its address stays promised（なくなった施策。ページは残ります）: ${slug} (${name})\n`),
    ...added.flatMap(({ after }, index) => {
      const numbers = after.map(({ number }) => number);
      const hints = findKin(after, matches).map(
        ({ slug, name }) =>
          `# Perhaps ${slug} (${name}) under another name: then give it that word. Perhaps split off from it: then a new one.（名前が変わっただけなら、NAME をこのことばに。分かれたものなら、新しいことばに）\n`,
      );
      return [
        '# New: write a word for its address (a-z and hyphens, for ever) in the place of NAME.（新しい施策。NAME を英小文字とハイフンのことばに。あとで変えられません）\n',
        ...hints,
        `NAME-${index + 1}: ${toFlow({ name: after[0]?.name, listings: numbers })}\n`,
      ];
    }),
  ].join('');
}

const toFlow = (value: unknown): string => JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
