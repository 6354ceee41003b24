/**
 * The page at a plan number, for paper and the telephone: it leads on to the measure, a relisted number to the place of that
 * listing. A text and not Astro's: at fifty cities these are 12,300 pages, and rendering them took a fifth of the build. No
 * layout, since it is gone before it is read.
 */
import { escape } from 'html-escaper';
import type { NumberedListing } from '../catalog/catalog.ts';
import { toName } from '../domain/measure.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { base, paths } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';
import { toPolicy } from '../markup/content-security-policy.ts';
import { toOpenGraph } from '../layouts/open-graph.ts';

const styles =
  ':root{color-scheme:light dark}body{font:1rem/1.75 system-ui,sans-serif;margin:2rem 1rem}h1{line-height:1.3}main{max-width:40rem;margin:auto}';
const policy = toPolicy({ styles, scripts: [], runsWasm: false });

export function toMovingPage({ measure, listing }: NumberedListing, locale: Locale, site: URL | undefined): string {
  const { redirect } = words(locale);
  const to = paths(locale);
  const page = to.measure(measure.slug);
  const isElsewhere = listing.relisted && measure.number !== listing.number;
  const target = escape(isElsewhere ? to.listing(measure.slug, listing.number) : page);
  const title = escape(redirect.moving(listing.number));
  // This is the address that is copied and sent: who asks for its picture does not follow it on.
  const openGraph = toOpenGraph({ locale, title: toName(measure, locale).text, page, card: to.card(page) }, site);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="${escape(base)}icon.svg" type="image/svg+xml">
<meta http-equiv="refresh" content="0; url=${target}">
<title>${title}</title>
${openGraph.map(([attribute, key, content]) => `<meta ${attribute}="${key}" content="${escape(content)}">`).join('\n')}
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${target}">${escape(redirect.link)}</a></p>
</main>
</body>
</html>
`;
}
