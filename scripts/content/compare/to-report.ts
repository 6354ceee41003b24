/** Changes → the report, as Markdown and as CSV. */
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { listTag } from '../../../src/domain/comparable-text.ts';
import { toCsv } from '../../../src/domain/csv.ts';
import { compareWords, type Segment } from '../../../src/domain/compare-words.ts';
import { toMarkdown } from '../../../src/content-files/markdown.ts';
import { changeKinds, type ContentChange } from './to-changes.ts';

const explanations: Record<ContentChange['kind'], [title: string, remedy: string]> = {
  new: ['New', 'Give it a word in the draft of identity.yaml; --apply makes the files to be written.'],
  gone: [
    'Gone',
    'Nothing to do: the page stays and says which plan had it last. Add no new measure of that slug.',
  ],
  renamed: ['Renamed (by likeness of the texts: confirm)', 'The draft keeps its address. If it is another measure, give it a word of its own there.'],
  departments: ['Other departments', 'Nothing to do by hand.'],
  result: ['Other result', 'Nothing to do by hand but what stands under translations, summaries and quotations.'],
  plan: ['Other plan', 'Nothing to do by hand but what stands under translations, summaries and quotations.'],
  'listed-more': ['Listed once more', 'Nothing to do: the draft has the number.'],
  'listed-less': [
    'Listed once less',
    'Nothing to do: the draft lacks the number, and its old address stays.',
  ],
  'unknown-department': ['Departments to add', 'Complete them in the draft of departments.yaml, and name them as successors where they are.'],
  translation: [
    'Translations that are stale',
    '--apply puts in new numbers where words are the same; `npm run left` names the rest.',
  ],
  summary: ['Summaries and classifications to read again', '--apply accepts those whose plan is the same; `npm run left` names the rest.'],
  quotation: [
    'Quotations that no longer stand there',
    '--apply carries what is certain; `npm run left` names the rest.',
  ],
  'number-link': [
    'Short links that would lead elsewhere',
    'Nothing to do: codes carry the edition, and a bare number offers both measures.',
  ],
};

/** One section a kind, in a fixed order; kinds without changes are only counted. */
export function toMarkdownReport(changes: readonly ContentChange[], title: string): string {
  const sections = changeKinds.map((kind) => ({ kind, found: changes.filter((change) => change.kind === kind) }));
  const counts = sections.map(({ kind, found }) => `${explanations[kind][0]}: ${found.length}`);
  const details = sections.filter(({ found }) => found.length > 0);
  const children: RootContent[] = [
    ...[toHeading(1, title), toList(counts)],
    ...details.flatMap(({ kind, found }): RootContent[] => [
      ...[toHeading(2, explanations[kind][0]), toParagraph(explanations[kind][1]), toList(found.map(toSentence))],
    ]),
  ];
  return toMarkdown({ type: 'root', children } satisfies Root);
}

function toSentence({ kind, slug, numberBefore, numberAfter, ...cells }: ContentChange): string {
  const { before, after } = kind === 'result' || kind === 'plan' ? toChangedWords(cells) : cells;
  const numbers = numberBefore === numberAfter ? [numberBefore] : [numberBefore ?? '–', '→', numberAfter ?? '–'];
  const words = before !== '' && after !== '' ? `${before} → ${after}` : before || after;
  return `${[slug, ...numbers].filter((part) => part !== '' && part !== undefined).join(' ')}: ${words}`;
}

/** Of two cells the words that differ; a cell may fill half a page. The CSV has them whole. */
function toChangedWords({ before, after }: { before: string; after: string }): { before: string; after: string } {
  const { a, b } = compareWords(before, after, 'exact');
  const pick = (segments: readonly Segment[]): string =>
    segments.flatMap(({ kind, text }) => (kind === 'same' || text.trim() === '' ? [] : [text.trim()])).join(' … ');
  const words = { before: pick(a), after: pick(b) };
  return words.before + words.after === ''
    ? { before, after }
    : { before: words.before || '–', after: words.after || '–' };
}

/** A row for each change, by kind. */
export const toCsvReport = (changes: readonly ContentChange[]): string =>
  toCsv(
    changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    [
      ['kind', ({ kind }) => kind],
      ['slug', ({ slug }) => slug],
      ['number_before', ({ numberBefore }) => numberBefore],
      ['number_after', ({ numberAfter }) => numberAfter],
      ['before', ({ before }) => before],
      ['after', ({ after }) => after],
    ],
  );

const toParagraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const toHeading = (depth: Heading['depth'], value: string): Heading => ({
  ...{ type: 'heading', depth },
  children: [{ type: 'text', value }],
});
const toList = (texts: readonly string[]): List => ({
  ...{ type: 'list', ordered: false, spread: false },
  children: texts.map((text) => ({
    type: 'listItem',
    spread: false,
    children: [toParagraph(text.replaceAll(listTag, '').replace(/\s+/gu, ' ').trim())],
  })),
});
