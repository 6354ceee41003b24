/** What a reader loads from opening the search page with a question to the first results, in a real browser. */
import { openBrowser } from '../site/browser.ts';
import { serveSite } from '../site/serve.ts';

/** @returns bytes as they come over the line, headers counted */
export async function weighSearch(folder: string, query: string): Promise<number> {
  const [site, browser] = await Promise.all([serveSite(folder), openBrowser()]);
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results > li').first().waitFor({ timeout: 120_000 });
    return bytes;
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
