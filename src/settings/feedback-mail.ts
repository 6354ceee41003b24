/**
 * Where readers write to, one setting for the whole project: `FEEDBACK_MAIL`. Unset, no page asks for letters that
 * nobody would get.
 */
import { toMailLink } from '../i18n/mail-link.ts';

/** @throws when the setting is no mail address: a link that leads nowhere is worse than none. */
export function parseFeedbackMail(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  if (!/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(setting)) {
    throw new Error(
      `FEEDBACK_MAIL: "${setting}" is not a mail address. Give one such as desk@example.org or leave it unset.`,
    );
  }
  return setting;
}

/**
 * A mail link with the page filled in, so that whoever reads the letter knows what it is about.
 * @param page title and address of the page
 * @param request the words the letter begins with
 */
export function toFeedbackLink(mail: string, page: { title: string; address: string }, request: string): string {
  const body = `${page.address}\n\n${request}\n`;
  return toMailLink(mail, page.title, body);
}
