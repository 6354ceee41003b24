/**
 * What of the ranked measures is shown as an answer, and what is folded away as related. The rule, also in docs: a measure
 * answers when the query says its name or a word of its own, when it has a telling stretch of the query word for word,
 * or when it holds enough of what was asked; and when it does so not much worse than the best one.
 */
import type { Ranked, Ranking } from './rank.ts';

export interface Graded {
  /** Best first. */
  answers: Ranked[];
  related: Ranked[];
}

/** Share of what was asked that an answer holds at least. */
const leastHeld = 0.25;
/** Where the query names a thing that no measure has, the rest of it has to be held well. */
const leastBesideMissing = 0.36;
/** A long question has small talk in it. */
const leastOfLong = 0.22;
/** A stretch as telling as this, see `rank`, is an answer by itself. */
const tellingPassage = 0.5;
/** Score of an answer, as a share of the best one's. */
const leastShare = 0.56;
/** The same where the best one is not like what was asked: then others may be meant. */
const unsureShare = 0.45;
const sureLikeness = 0.6;
/** Answers of one query, where it asks for no list. */
const mostShown = 8;
/** The query is a name: hardly anything else is meant, and no more than so many are shown. */
const exact = { likeness: 1.3, share: 0.66, most: 3 };
/** Fewer scores than this, as a share of the best one's, are not even related. */
const leastRelated = { share: 0.25, held: 0.2, most: 20 };

/** @param isMissing the query names a thing that no measure has */
export function grade(ranked: readonly Ranked[], { isMissing, isLong }: Pick<Ranking, 'isMissing' | 'isLong'>): Graded {
  const least = isLong ? leastOfLong : isMissing ? leastBesideMissing : leastHeld;
  // Beside a thing that no measure has, a word of like spelling is a guess (a wasp nest is no NEET), and so is one that
  // only stands somewhere in the text.
  const mayAnswer = ({ isNamed, isMeant, close, all, passage, holdsOwn }: Ranked): boolean =>
    isNamed ||
    isMeant ||
    (isMissing && !isLong ? holdsOwn && close >= least : all >= least) ||
    passage >= tellingPassage;
  const candidates = ranked.filter(mayAnswer);
  const best = candidates[0];
  const isName = best !== undefined && best.likeness >= exact.likeness && (best.isNamed || best.isNameBegun);
  const lowest =
    (best?.score ?? 0) * (isName ? exact.share : (best?.likeness ?? 0) >= sureLikeness ? leastShare : unsureShare);
  const near = candidates.filter(({ score, holdsQuery }) => score >= lowest || (isName && holdsQuery));
  const answers = near.slice(0, isName ? exact.most : mostShown);
  const isRelated = (one: Ranked): boolean =>
    !answers.includes(one) &&
    one.all >= leastRelated.held &&
    one.score >= (best?.score ?? ranked[0]?.score ?? 0) * leastRelated.share;
  return { answers, related: ranked.filter(isRelated).slice(0, leastRelated.most) };
}
