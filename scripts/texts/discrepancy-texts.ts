/** `content/discrepancies.yaml` with the lines to report. */
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { parseYaml } from '../../src/content-files/read-yaml.ts';
import { discrepancySchema, type Discrepancy } from '../../src/domain/findings/discrepancy.ts';
import { findLine, type Path } from './measure-texts.ts';

export const discrepanciesFile = 'content/discrepancies.yaml';

export interface DiscrepancyTexts {
  entries: Readonly<Record<string, Discrepancy>>;
  lineOf: (path: Path) => number;
}

export function toDiscrepancyTexts(text: string): DiscrepancyTexts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    entries: z.record(z.string(), discrepancySchema).parse(parseYaml(text, discrepanciesFile) ?? {}),
    lineOf: (path) => findLine(document, lines, path),
  };
}
