/**
 * `/_redirects` for hosts that know it (Cloudflare Pages, Netlify): plan numbers answered by the server itself. The pages at
 * those addresses serve every other host, and the numbers of earlier editions everywhere: a host may limit the number of
 * lines (Cloudflare Pages takes 2,000). 302, since a bare number may come to mean two things with a later plan.
 */
import type { APIRoute } from 'astro';
import { getMeasures } from '../catalog/measures.ts';
import { getBareNumbers } from '../catalog/numbers.ts';
import { locales } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';

export const GET: APIRoute = async () => {
  const measures = await getMeasures();
  const clear = (await getBareNumbers()).flatMap(({ number, places: [place], isClear }) =>
    isClear && place?.measure ? [{ number, measure: place.measure }] : [],
  );
  const lines = locales.flatMap((locale) => {
    const to = paths(locale);
    const toLine = (from: string, to: string): string => `${from.slice(0, -1)} ${to} 302\n`;
    return [
      ...clear.map(({ number, measure }) => toLine(to.bareNumber(number), to.numbered(measure, number))),
      ...measures.flatMap((measure) =>
        measure.numbers.map((number) => toLine(to.number(measure.edition, number), to.numbered(measure, number))),
      ),
    ];
  });
  return new Response(lines.join(''));
};
