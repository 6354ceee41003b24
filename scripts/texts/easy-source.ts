/** By what an easy text knows that about.yaml, which it says again, has other words now. */
import { createHash } from 'node:crypto';
import type { About } from '../../src/domain/about.ts';

/** First 12 hex digits of SHA-256. The numbers of rows do not count: a new edition of the plan has others. */
export function toEasySource({ summary, forWhom, youGet, when, caution, amounts }: About): string {
  const texts = [summary, forWhom, youGet, when, caution, ...amounts.map(({ label }) => label)];
  const words = texts.map((text) => text?.ja.replaceAll(/\d+(?=番)/gu, '') ?? '');
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
