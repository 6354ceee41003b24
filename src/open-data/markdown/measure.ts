/**
 * A measure as Markdown, for programs that read text: what its page says, with the same voices, dates and warnings, in the
 * same order. Charts and marks are left out; what they show stands in the text.
 */
import { getMainDesk } from '../../catalog/contacts.ts';
import { getEdition } from '../../catalog/editions.ts';
import { toMarkdown } from '../../content-files/markdown.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Locale } from '../../domain/vocabulary.ts';
import { words } from '../../i18n/words.ts';
import { amounts, facts, head, related, since, warnings } from './answer.ts';
import { changes, contradictions, original, places, texts } from './evidence.ts';
import { link, paragraph } from './nodes.ts';
import { getYears, type Part } from './part.ts';

export async function toMeasureMarkdown(measure: Measure, locale: Locale): Promise<string> {
  const parts = [
    head,
    warnings,
    facts,
    amounts,
    since,
    texts,
    changes,
    contradictions,
    places,
    related,
    original,
    foot,
  ];
  const written = await Promise.all(parts.map((part) => part(measure, locale)));
  return toMarkdown({ type: 'root', children: written.flat() });
}

const foot: Part = async (measure, locale) => {
  const { footer, colon, comma, bracketed } = words(locale);
  const { title } = (await getEdition(measure.edition)).plan;
  const years = await getYears(measure, locale);
  const cityHall = await getMainDesk();
  return [
    { type: 'thematicBreak' },
    paragraph(footer.source + colon + title + bracketed(years.result + comma + years.plan)),
    paragraph(footer.notice),
    ...(cityHall
      ? [
          paragraph(
            `${footer.city + colon + (cityHall.telephone ?? '')} `,
            ...(cityHall.url ? [link(cityHall.url, cityHall.url)] : []),
          ),
        ]
      : []),
  ];
};
