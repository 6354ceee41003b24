/** What no page of this site may do, written down as it happens. */
import type { Page } from 'playwright-core';

/**
 * Errors on the console (each breach of the security policy is one), errors of scripts, dialogs, new windows, and requests
 * that leave the site (the browser's own viewer of PDFs stays at home).
 * @param own address of the site
 * @returns the list that fills up while the page is used; each entry begins with the address of the page
 */
export function watchPage(page: Page, own: string): string[] {
  const problems: string[] = [];
  const note = (what: string): number => problems.push(`${page.url().replace(own, '/')}: ${what}`);
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => note(`opens ${popup.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob|chrome-extension):/.test(request.url()))
      note(`asks for ${request.url()}`);
  });
  return problems;
}
