/** Sentences of a plan cell that end in the past (配布した) or in what is going on (行っている). */
import { listingsOf, type Rule } from './finding.ts';
import { toSentences } from './sentences.ts';

export const planTense: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    toSentences(listing.original.plan)
      .filter((sentence) => /(?:た|ている)$/u.test(sentence))
      .map((words) => ({ rule: 'plan-tense', basis: 'stated', evidence: [{ listing, cell: 'plan', words }] })),
  );
