/** One page of the built site → a PDF: A4 by its own style, tagged, with outline, title and language of the page. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { toAccessiblePdf, type SpokenWords } from './accessible-pdf.ts';
import {
  findSlices,
  fontFolder,
  fontWeights,
  toFontFile,
  type FontSlice,
} from '../../../src/typography/font-slices.ts';

/** To be served while sheets are printed: pages on screen use the reader's fonts, a PDF brings its own. */
export const fontFiles = resolve(fontFolder);

/**
 * In the slices, ・ shares its glyph with ‧ (U+2027), and PDFs would give the latter to whoever copies or searches. The
 * whole file has ・ alone. Of two faces with a character, the browser takes the later.
 */
const middleDot: FontSlice = { name: 'japanese', unicodeRange: 'U+30FB' };

/** @param fonts address at which {@link fontFiles} are served */
const toFontStyle = (text: string, fonts: string): string =>
  [...findSlices(text), middleDot]
    .flatMap((slice) => fontWeights.map((weight) => toFace(slice, weight, fonts)))
    .concat(`:root{--font:'Noto Sans JP',sans-serif!important}`)
    .join('');

const toFace = (slice: FontSlice, weight: number, fonts: string): string =>
  `@font-face{font-family:'Noto Sans JP';font-weight:${weight};src:url(${fonts}${toFontFile(slice, weight, 'woff2')}) format('woff2');unicode-range:${slice.unicodeRange}}`;

const marginWords = ['name', 'edition', 'made', 'before', 'between', 'after'].map((name) => `--sheet-${name}`);

export interface PrintedSheet {
  /** Path at which the sheet says it is published. */
  address: string;
  pdf: Buffer;
}

/**
 * @param page a page of a context that may add styles; it is left at the sheet
 * @param url of the sheet
 * @param fonts address at which {@link fontFiles} are served
 * @returns a PDF for each that the sheet names
 * @throws when it names none
 */
export async function printSheet(page: Page, url: string, fonts: string): Promise<PrintedSheet[]> {
  await page.goto(url);
  await addFonts(page, fonts);
  const { named, ...words } = await page.evaluate(prepare, marginWords);
  if (named.length === 0)
    throw new Error(`${url}: the sheet names no PDF. See src/components/sheet/PdfAlternate.astro.`);
  const printed: PrintedSheet[] = [];
  for (const { address, choice } of named) {
    // The choices are not on paper, so that no click reaches them.
    if (choice) await page.locator(`#${choice}`).evaluate((input: HTMLInputElement) => (input.checked = true));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    printed.push({ address, pdf: await toAccessiblePdf(pdf, words) });
  }
  return printed;
}

/** Gives the font to a page that may add styles. @param fonts address at which {@link fontFiles} are served */
export async function addFonts(page: Page, fonts: string): Promise<void> {
  await page.addStyleTag({ content: toFontStyle(await page.content(), fonts) });
}

interface PreparedSheet extends SpokenWords {
  /** PDFs that the sheet names, each with the choice to make before it is printed. */
  named: { address: string; choice: string | undefined }[];
}

/** Runs in the page. */
async function prepare(names: string[]): Promise<PreparedSheet> {
  // Words in the margins of a page load no font by themselves.
  const style = getComputedStyle(document.documentElement);
  const words = `${names.map((name) => style.getPropertyValue(name)).join('')}0123456789`;
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 8pt "Noto Sans JP"`, words)));
  await document.fonts.ready;
  // Without SITE_URL a link to another page of the site would lead to the server that it is printed from.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])'))
    if (link.origin === location.origin) link.removeAttribute('href');
  // Readings are not printed; a ruby without its reading is told to screen readers as a broken one.
  for (const reading of document.querySelectorAll('rt, rp')) reading.remove();
  for (const ruby of document.querySelectorAll('ruby')) ruby.replaceWith(...ruby.childNodes);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.sheet a[href]')];
  return {
    title: document.title,
    language: document.documentElement.lang,
    links: Object.fromEntries(
      links.map((link) => [link.getAttribute('href'), link.ariaLabel ?? link.textContent.replace(/\s+/g, ' ').trim()]),
    ),
    named: [...document.querySelectorAll<HTMLLinkElement>('link[type="application/pdf"]')].map((link) => ({
      address: link.getAttribute('href') ?? '',
      choice: link.dataset['choice'],
    })),
  };
}
