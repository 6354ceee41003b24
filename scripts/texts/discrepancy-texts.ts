/** `content/discrepancies.yaml` with the lines to report. */
import { checkSchema, findLines } from '../../src/content-files/check-schema.ts';
import { parseYaml } from '../../src/content-files/parse-yaml.ts';
import { discrepanciesSchema, type Discrepancy } from '../../src/domain/findings/discrepancy.ts';
import type { Path } from '../../src/domain/localized.ts';

export const discrepanciesFile = 'content/discrepancies.yaml';

export interface DiscrepancyTexts {
  entries: Readonly<Record<string, Discrepancy>>;
  lineOf: (path: Path) => number;
}

/** @throws FileError */
export function toDiscrepancyTexts(text: string): DiscrepancyTexts {
  const written = { file: discrepanciesFile, text };
  return {
    entries: checkSchema(discrepanciesSchema, parseYaml(text, discrepanciesFile), written),
    lineOf: findLines(written),
  };
}
