/** The middle one; of an even number the higher of the two in the middle. 0 for none. */
export const toMedian = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How many times `whole`, two places. */
export const toRatio = (part: number, whole: number): string => (part / whole).toFixed(2);
