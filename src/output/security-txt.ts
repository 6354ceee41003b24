/** `.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site. */
import { languages } from '../domain/vocabulary.ts';
import type { SiteAddress } from '../settings/settings.ts';

/** Days. The RFC asks for less than a year, so that no old address is believed for ever. */
const validFor = 364;

/**
 * @param contact a mail address or an https address
 * @param built when the site was built
 * @returns `undefined` where nobody is named, for no address is invented; and under a base path, since the file counts at
 *   the root of a host only
 */
export function toSecurityTxt(
  contact: string | undefined,
  { origin, base }: SiteAddress,
  built: Date,
): string | undefined {
  if (!contact || base !== '/') return undefined;
  const expires = new Date(built.getTime() + validFor * 86_400_000).toISOString().replace(/\.\d+/, '');
  const canonical = origin?.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : [];
  const lines = [
    `Contact: ${toUri(contact)}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...canonical,
  ];
  return `${lines.join('\n')}\n`;
}

const toUri = (contact: string): string => (contact.startsWith('https:') ? contact : `mailto:${contact}`);
