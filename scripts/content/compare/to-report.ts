/** Changes → the report, as Markdown and as CSV. */
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { listTag } from '../../../src/domain/comparable-text.ts';
import { toCsv } from '../../../src/domain/csv.ts';
import { compareWords, type Segment } from '../../../src/domain/compare-words.ts';
import { toMarkdown } from '../../../src/content-files/markdown.ts';
import { changeKinds, type ContentChange } from './to-changes.ts';

const explanations: Record<ContentChange['kind'], [title: string, remedy: string]> = {
  new: [
    'New（新しい施策）',
    'Give it a word in the draft of identity.yaml; --apply makes the files to be written.（identity.yaml の案で、アドレスのことばを決めてください）',
  ],
  gone: [
    'Gone（なくなった施策）',
    'Nothing to do: the page stays and says which plan had it last. Add no new measure of that slug.（することはありません。ページは残ります）',
  ],
  'perhaps-renamed': [
    'Perhaps renamed or split off: decide（名前が変わったか、分かれた施策かもしれません。決めてください）',
    'In the draft of identity.yaml put the word of the old measure in the place of NAME if it is the same under another name: its page, address and history go on. A new word if it is not.（同じ施策なら、identity.yaml の案の NAME を前のことばに。別の施策なら、新しいことばに）',
  ],
  renamed: [
    'Renamed, by likeness of the texts: confirm（名前が変わった施策。確かめてください）',
    'The draft keeps its address. If it is another measure, give it a word of its own there.（別の施策なら、identity.yaml の案で別のことばにしてください）',
  ],
  departments: ['Other departments（課の変更）', 'Nothing to do by hand.（することはありません）'],
  result: [
    'Other result（実績の変更）',
    'Nothing to do by hand but what stands under translations, summaries and quotations.（訳、要約、引用のところのほかは、することはありません）',
  ],
  plan: [
    'Other plan（計画の変更）',
    'Nothing to do by hand but what stands under translations, summaries and quotations.（訳、要約、引用のところのほかは、することはありません）',
  ],
  'listed-more': ['Listed once more（再掲が増えた施策）', 'Nothing to do: the draft has the number.（することはありません）'],
  'listed-less': [
    'Listed once less（再掲が減った施策）',
    'Nothing to do: the draft lacks the number, and its old address stays.（することはありません）',
  ],
  'unknown-department': [
    'Departments to add（新しい課）',
    'Complete them in the draft of departments.yaml, and name them as successors where they are.（departments.yaml の案を書きあげてください）',
  ],
  translation: [
    'Translations that are stale（古くなった訳）',
    '--apply puts in new numbers where words are the same; `npm run left` names the rest.（同じことばなら --apply が数を直します。残りは npm run left に出ます）',
  ],
  summary: [
    'Summaries and classifications to read again（読み直す要約）',
    '--apply accepts those whose plan is the same; `npm run left` names the rest.（計画が同じものは --apply が済ませます。残りは npm run left に出ます）',
  ],
  quotation: [
    'Quotations that no longer stand there（なくなった引用）',
    '--apply carries what is certain; `npm run left` names the rest.（確かなものは --apply が直します。残りは npm run left に出ます）',
  ],
  'number-link': [
    'Short links that would lead elsewhere（別の施策を指す短いリンク）',
    'Nothing to do: codes carry the edition, and a bare number offers both measures.（することはありません）',
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
