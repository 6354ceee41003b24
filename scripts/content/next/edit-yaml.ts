/** Values of a YAML file replaced where they stand: comments, order and form of all else stay as a person wrote them. */
import { isScalar, parseDocument } from 'yaml';
import type { Path } from '../../../src/domain/localized.ts';

export interface Edit {
  path: Path;
  value: string | number;
}

/** @param edits of plain values that the text has; any other is passed over */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  return edits
    .flatMap(({ path, value }) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? [{ range: node.range, value }] : [];
    })
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((whole, { range, value }) => whole.slice(0, range[0]) + write(value) + whole.slice(range[1]), text);
}

const write = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
