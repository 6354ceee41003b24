/**
 * Whether a sentence is like those of danger that we know: a linear model over its words (English) or parts of one to three
 * characters (Japanese). It hears what no rule of `content/danger.yaml` says; the rules say which danger it is.
 */

/** Made by `npm run search:danger` from the sentences of `content/search-queries/`. */
export interface DangerWeights {
  bias: number;
  /** Tenths of a weight → the parts that have it. */
  parts: Record<string, string[]>;
}

export function makeIsLikeDanger({ bias, parts }: DangerWeights): (folded: string) => boolean {
  const weights = new Map(
    Object.entries(parts).flatMap(([tenths, same]) => same.map((part) => [part, Number(tenths) / 10] as const)),
  );
  return (folded) => toScore(toParts(folded), weights, bias) > 0;
}

/** Long sentences do not weigh more than short ones. */
export function toScore(parts: readonly string[], weights: ReadonlyMap<string, number>, bias: number): number {
  return bias + toScale(parts) * parts.reduce((sum, part) => sum + (weights.get(part) ?? 0), 0);
}

const fewest = 4;
export const toScale = (parts: readonly string[]): number => 1 / Math.sqrt(Math.max(fewest, parts.length));

export const toParts = (folded: string): string[] => [
  ...new Set(/[\p{Script=Han}ぁ-ヿ]/u.test(folded) ? toCharacters(folded) : toWords(folded)),
];

function toCharacters(folded: string): string[] {
  const text = `^${folded.replace(/[^\p{L}\p{N}ー]/gu, '')}$`;
  return [1, 2, 3].flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length)),
  );
}

/** Words without their usual endings, and pairs of them. */
function toWords(folded: string): string[] {
  const words = (folded.replace(/'/gu, '').match(/[a-z0-9]+/gu) ?? []).map((word) =>
    word.replace(/^(.*?[a-z]{3})(?:ing|ed|es|s)$/u, '$1'),
  );
  return words.flatMap((word, index) => (index === 0 ? [word] : [word, `${words[index - 1]} ${word}`]));
}
