/** A measure → the text of its ja.md. */
import type { Heading, Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { measureSourceSchema, type Listing } from '../../../src/domain/listing.ts';
import { sections } from '../../../src/domain/vocabulary.ts';
import type { ParsedMeasure } from '../model/to-measures.ts';
import type { ParsedListing } from '../seed/parse-plan.ts';
import { toMarkdown } from '../../../src/content-files/markdown.ts';

/** First line of every generated file; by its beginning the program knows which files are its own. */
export const generatedMark = '# Generated from ';

export const toGeneratedComment = (seed: string): string =>
  `${generatedMark}${seed} by \`npm run content\`. Do not edit: a check compares it.`;

/** Front matter, then a section a listing with one for its result and one for its plan. */
export function toMeasureFile({ listings, ...measure }: ParsedMeasure, seed: string): string {
  const source = measureSourceSchema.parse({ ...measure, listings: listings.map(toListing) });
  const children = [toHeading(1, measure.name), ...listings.flatMap(toSection)];
  const markdown = toMarkdown({ type: 'root', children } satisfies Root);
  return `---\n${toGeneratedComment(seed)}\n${toYaml(source)}---\n\n${markdown}`;
}

/** One key a line, no folding, so that a difference shows where it is. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const toListing = ({ result: _result, plan: _plan, ...listing }: ParsedListing): Listing => listing;

const toSection = (listing: ParsedListing): RootContent[] => [
  toHeading(2, String(listing.number)),
  ...sections.flatMap((section): RootContent[] => [toHeading(3, section), ...listing[section]]),
];

const toHeading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: text }],
});
