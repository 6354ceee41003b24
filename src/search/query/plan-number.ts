/** A plan number in a query: 57, No.57, ５７, 57番, 施策57, measure 57. */
const pattern = /^(?:(?:no|nr|number|measure|施策|番号|通し番号|#)[.:\s]*)?(\d{1,3})\s*(?:番|号)?$/u;

/** The number when the query is nothing else, else `undefined`. */
export function parsePlanNumber(query: string): number | undefined {
  const match = pattern.exec(query.normalize('NFKC').toLowerCase().trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
