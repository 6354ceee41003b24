/** Sentences of a result cell that end as a plan does (行う, 行っていく). */
import { listingsOf, type Rule } from './finding.ts';
import { toSentences } from './sentences.ts';

export const resultTense: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    toSentences(listing.original.result)
      .filter((sentence) => /[うくぐすつぬぶむる]$/u.test(sentence) && !/(?:いる|ある)$/u.test(sentence))
      .map((words) => ({ rule: 'result-tense', basis: 'stated', evidence: [{ listing, cell: 'result', words }] })),
  );
