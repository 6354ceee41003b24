/**
 * `_redirects` for hosts that know it (Cloudflare Pages, Netlify): the short addresses answered by the server itself.
 * The pages at those addresses stay: they serve every other host. 302, since a number may move to another measure in a
 * later plan while the address stays.
 */
import { locales } from '../domain/vocabulary.ts';

export interface NumberTarget {
  /** Plan number. */
  number: number;
  slug: string;
  /** True where the number is not the one the measure is known by. */
  relisted: boolean;
}

/** @param base path the site stands under, beginning and ending with `/` */
export function toRedirects(targets: readonly NumberTarget[], base: string): string {
  const lines = locales.flatMap((locale) => {
    const root = `${base}${locale === 'ja' ? '' : `${locale}/`}`;
    return targets.map(({ number, slug, relisted }) => {
      const fragment = relisted ? `#listing-${String(number).padStart(3, '0')}` : '';
      return `${root}${number} ${root}measures/${slug}/${fragment} 302`;
    });
  });
  return `${lines.join('\n')}\n`;
}
