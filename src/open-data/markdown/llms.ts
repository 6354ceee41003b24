/** What `/llms.txt` says (llmstxt.org): what this site is, and where each measure stands as plain text. */
import type { RootContent } from 'mdast';
import { getMeasures } from '../../catalog/measures.ts';
import { getCity, getPlan } from '../../catalog/tables.ts';
import { toMarkdown } from '../../content-files/markdown.ts';
import { formatFiscalEnd } from '../../domain/fiscal-year.ts';
import { toName } from '../../domain/measure.ts';
import { languages, type Language } from '../../domain/vocabulary.ts';
import { paths } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { toAddress } from '../context.ts';
import { heading, link, list, paragraph, quote } from './nodes.ts';
import { toProse } from './part.ts';

export async function toLlmsText(): Promise<string> {
  const { planYear } = await getPlan();
  const city = await getCity();
  const about = languages.map((locale) => {
    const { site } = words(locale);
    const end = formatFiscalEnd(planYear, locale);
    return paragraph(toProse(locale, city.site.description[locale], city.notice[locale], site.asOf(end), site.ask));
  });
  const parts = await Promise.all([...languages.map(toMeasures), ...languages.map(toOthers)]);
  const title = languages.map((locale) => city.site.name[locale]).join(' — ');
  return toMarkdown({ type: 'root', children: [heading(1, title), quote(...about), ...parts.flat()] });
}

async function toMeasures(locale: Language): Promise<RootContent[]> {
  const { lists, markdown, colon } = words(locale);
  const measures = await getMeasures();
  const rows = measures.map((measure) => [
    link(toAddress(paths(locale).markdown(measure.slug)), toName(measure, locale).text),
    colon + measure.about.summary[locale],
  ]);
  return [heading(2, lists.measuresTitle), paragraph(markdown.overview(measures.length)), list(rows)];
}

function toOthers(locale: Language): RootContent[] {
  const { nav, age, data, markdown } = words(locale);
  const to = paths(locale);
  const rows = [
    [to.age, age.title],
    [to.glossary, nav.glossary],
    [to.source, nav.source],
    [to.about, nav.about],
    [to.data, `${nav.data}: ${data.lead}`],
  ] as const;
  return [heading(2, markdown.optional), list(rows.map(([path, label]) => [link(toAddress(path), label)]))];
}
