/** How alike two texts are. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';

/** Dice's coefficient over pairs of neighbouring characters: 0 nothing in common, 1 the same words. */
export function toLikeness(one: string, other: string): number {
  const left = countPairs(toCanonicalText(one));
  const right = countPairs(toCanonicalText(other));
  const total = sum(left) + sum(right);
  if (total === 0) return toCanonicalText(one) === toCanonicalText(other) ? 1 : 0;
  const shared = [...left].reduce((count, [pair, times]) => count + Math.min(times, right.get(pair) ?? 0), 0);
  return (2 * shared) / total;
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((total, one) => total + one, 0);
