/** An installed Firefox, spoken to by WebDriver BiDi. `FIREFOX_PATH` names another. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findInPath } from './find-in-path.ts';
import { heightOfPhone, widthOfPhone, type Opened } from './visitor.ts';

const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

export async function openFirefox(): Promise<Opened> {
  const executablePath =
    process.env['FIREFOX_PATH'] ?? findInPath(['firefox', 'firefox-esr']) ?? places.find((place) => existsSync(place));
  if (!executablePath) return { skipped: 'Firefox is not installed, so nothing was tried in it.' };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: widthOfPhone, height: heightOfPhone });
  return {
    visitor: {
      goto: async (address) => void (await page.goto(address)),
      read: (expression) => page.evaluate(expression) as never,
      click: (selector) => page.locator(selector).click(),
      type: (selector, text) => page.type(selector, text),
      back: async () => void (await page.goBack()),
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      print: () => page.pdf({ format: 'A4' }),
      close: () => browser.close(),
    },
  };
}
