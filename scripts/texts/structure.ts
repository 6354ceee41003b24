/** en.md has the cells that are the measure's own words and no others, each built as the Japanese is. */
import type { Block, ListItem } from '../../src/domain/block.ts';
import { sections } from '../../src/domain/vocabulary.ts';
import type { FileMessage } from '../../src/content-files/file-message.ts';
import { toOwnCells, type MeasureTexts, type OwnCell } from './measure-texts.ts';
import { forEachMeasure } from './rule.ts';

export const checkStructure = forEachMeasure((measure) => [
  ...toOwnCells(measure.source).flatMap((cell) => checkCell(measure, cell)),
  ...findNeedless(measure),
]);

function checkCell(measure: MeasureTexts, { listing, section }: OwnCell): FileMessage[] {
  const english = measure.en.listings[String(listing)]?.[section];
  const report = (what: string, remedy: string): FileMessage[] => [
    { file: measure.file.en, line: measure.enLine(listing, section), rule: 'structure', what, remedy },
  ];
  if (!english)
    return report(`listing ${listing}, ${section} is not translated`, `add "### ${section}" under "## ${listing}"`);
  const [there, here] = [measure.ja[String(listing)]?.[section] ?? [], english].map(toOutline);
  if (there === here) return [];
  return report(
    `listing ${listing}, ${section} is built ${here}, the Japanese ${there}`,
    'give it the same paragraphs (p) and list items (i)',
  );
}

/** The tree without its words: `p i(i i)` is a paragraph and a list of one item with two under it. */
function toOutline(blocks: readonly Block[]): string {
  const fromItems = (items: readonly ListItem[]): string =>
    items.map(({ items: under }) => (under.length > 0 ? `i(${fromItems(under)})` : 'i')).join(' ');
  const outline = blocks.map((block) => (block.kind === 'paragraph' ? 'p' : `[${fromItems(block.items)}]`));
  return outline.join(' ') || 'empty';
}

function findNeedless(measure: MeasureTexts): FileMessage[] {
  const own = toOwnCells(measure.source).map(({ listing, section }) => `${listing} ${section}`);
  return Object.entries(measure.en.listings).flatMap(([listing, cells]) =>
    sections
      .filter((section) => cells[section] && !own.includes(`${listing} ${section}`))
      .map((section) => ({
        file: measure.file.en,
        line: measure.enLine(Number(listing), section),
        rule: 'structure',
        what: `listing ${listing}, ${section} repeats an earlier listing or is none of this measure's`,
        remedy: 'take it out',
      })),
  );
}
