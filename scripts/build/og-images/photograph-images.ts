/** The cards of src/components/Card.astro, as they look in a browser with the font of the sheets. */
import type { Browser } from 'playwright-core';
import { serveFonts } from '../pdf/serve-fonts.ts';

/** Pixels of a card, the size that networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * @param urls pages with cards, each photographed in a tab of its own
 * @param keep takes the address of a picture, its PNG, and the words on it
 * @throws when a name does not fit its card
 */
export async function photographCards(
  browser: Browser,
  urls: readonly string[],
  keep: (address: string, shot: Buffer, words: string) => Promise<void>,
): Promise<void> {
  const fonts = await serveFonts();
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', viewport: cardSize });
  const photographPage = async (url: string): Promise<void> => {
    const page = await context.newPage();
    await page.goto(url);
    await page.addStyleTag({ content: fonts.toCss(await page.content()) });
    await page.evaluate(() => document.fonts.ready);
    const cards = page.locator('[data-card]');
    for (let shown = 0, all = await cards.count(); shown < all; shown += 1) {
      // A page of one card is laid out and painted in a moment; one of eighty is not.
      const { address, words, isTooLarge } = await cards.evaluateAll((drawn: HTMLElement[], index) => {
        for (const [other, card] of drawn.entries()) card.toggleAttribute('hidden', other !== index);
        const card = drawn[index];
        return {
          address: card?.getAttribute('data-card') ?? '',
          words: card?.innerText ?? '',
          isTooLarge: !card || card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth,
        };
      }, shown);
      if (isTooLarge)
        throw new Error(
          `${address}: the words do not fit. Give src/components/Card.astro a smaller size for long names.`,
        );
      await keep(address, await page.screenshot({ animations: 'disabled' }), words);
    }
  };
  await Promise.all(urls.map(photographPage)).finally(() => fonts.close());
}
