/**
 * A link that opens a letter. Only what would break the address is encoded: browsers encode the rest, and Japanese as it is
 * takes a third of the bytes.
 * @param to mail address; empty where the reader chooses
 */
export const toMailLink = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${toPart(subject)}&body=${toPart(body)}`;

const toPart = (text: string): string =>
  encodeURIComponent(text).replace(/(?:%[89A-F][0-9A-F])+/g, (characters) => decodeURIComponent(characters));

/**
 * A mail link with the page filled in, so that whoever reads the letter knows what it is about.
 * @param page title and address of the page
 * @param request the words the letter begins with
 */
export const toFeedbackLink = (mail: string, page: { title: string; address: string }, request: string): string =>
  toMailLink(mail, page.title, `${page.address}\n\n${request}\n`);
