/** `.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site. */
import { locales } from '../domain/vocabulary.ts';
import { parseFeedbackMail } from '../settings/feedback-mail.ts';
import type { SiteAddress } from '../settings/site-url.ts';

/** Days. The RFC asks for less than a year, so that no old address is believed for ever. */
const validFor = 364;

export interface SecuritySettings {
  /** `SECURITY_CONTACT`: a mail address or an https address. */
  contact: string | undefined;
  /** `FEEDBACK_MAIL`, taken where there is no other contact. */
  feedbackMail: string | undefined;
}

/**
 * @param built when the site was built
 * @returns `undefined` where nobody is named, for no address is invented; and under a base path, since the file counts at
 *   the root of a host only
 * @throws when the contact is neither a mail address nor an https address
 */
export function toSecurityTxt(
  { contact, feedbackMail }: SecuritySettings,
  { origin, base }: SiteAddress,
  built: Date,
): string | undefined {
  const uri = toUri(contact || feedbackMail);
  if (!uri || base !== '/') return undefined;
  const expires = new Date(built.getTime() + validFor * 86_400_000).toISOString().replace(/\.\d+/, '');
  const canonical = origin?.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : [];
  const lines = [`Contact: ${uri}`, `Expires: ${expires}`, `Preferred-Languages: ${locales.join(', ')}`, ...canonical];
  return `${lines.join('\n')}\n`;
}

function toUri(contact: string | undefined): string | undefined {
  if (!contact) return undefined;
  if (URL.parse(contact)?.protocol === 'https:' && !/\s/.test(contact)) return contact;
  try {
    return `mailto:${parseFeedbackMail(contact)}`;
  } catch {
    throw new Error(
      `SECURITY_CONTACT: "${contact}" is neither a mail address nor an https address. Correct or unset it.`,
    );
  }
}
