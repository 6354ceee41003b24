/** One page of the built site → a PDF: A4 by its own style, tagged, with outline, title and language of the page. */
import type { Page } from 'playwright-core';

const marginWords = ['name', 'edition', 'made', 'before', 'between', 'after'].map((name) => `--sheet-${name}`);

/**
 * @param page a page of a context that may add styles; it is left at the sheet
 * @param address of the sheet
 * @param css fonts, from `serveFonts`
 */
export async function printSheet(page: Page, address: string, css: string): Promise<Buffer> {
  await page.goto(address);
  await page.addStyleTag({ content: css });
  // Words in the margins of a page load no font by themselves.
  await page.evaluate(async (names) => {
    const style = getComputedStyle(document.documentElement);
    const words = `${names.map((name) => style.getPropertyValue(name)).join('')}0123456789`;
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 8pt "Noto Sans JP"`, words)));
    await document.fonts.ready;
    // Without SITE_URL a link to another page of the site would lead to the server that it is printed from.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])'))
      if (link.origin === location.origin) link.removeAttribute('href');
  }, marginWords);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
