/** What a run of queries amounts to: is a good answer first, among five, is anything missing, is anything shown too much. */
import type { SearchQuery } from './query-sets.ts';

/** What the search shows for a query, as plan numbers, best first. */
export interface Reply {
  /** In sight. */
  answers: number[];
  /** Folded away below. */
  related: number[];
  isDanger: boolean;
}

export interface Replied extends SearchQuery, Reply {}

export interface Figures {
  queries: number;
  /** Shares from 0 to 1; only what is in sight counts. */
  hitAt1: number;
  hitAt5: number;
  /** The same, the folded ones counted as they follow. */
  hitAt5Unfolded: number;
  precision: number;
  recall: number;
  /** Mean number of answers in sight. */
  inSight: number;
  /** Share of the expected answers that are in sight or folded. */
  reachable: number;
}

/** A right empty answer is a hit, and whole. */
export function toFigures(replies: readonly Replied[]): Figures {
  const mean = (value: (reply: Replied) => number): number =>
    replies.reduce((sum, reply) => sum + value(reply), 0) / Math.max(1, replies.length);
  return {
    queries: replies.length,
    hitAt1: mean(isHitFirst),
    hitAt5: mean((reply) => Number(isHitIn(reply.answers.slice(0, 5), reply.expect))),
    hitAt5Unfolded: mean(({ answers, related, expect }) =>
      Number(isHitIn(expect.length === 0 ? answers : [...answers, ...related].slice(0, 5), expect)),
    ),
    precision: mean(({ answers, expect }) => toShare(answers, expect)),
    recall: mean(({ answers, expect }) => toShare(expect, answers)),
    inSight: mean(({ answers }) => answers.length),
    reachable: mean(({ answers, related, expect }) => toShare(expect, [...answers, ...related])),
  };
}

export const isHitFirst = ({ answers, expect, best }: Replied): number =>
  Number(isHitIn(answers.slice(0, 1), best ?? expect));

const isHitIn = (shown: readonly number[], expected: readonly number[]): boolean =>
  expected.length === 0 ? shown.length === 0 : shown.some((number) => expected.includes(number));

/** Share of the first that is among the second; all of nothing. */
const toShare = (some: readonly number[], all: readonly number[]): number =>
  some.length === 0 ? Number(all.length === 0) : some.filter((one) => all.includes(one)).length / some.length;
