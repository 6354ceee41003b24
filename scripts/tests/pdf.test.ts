/** The ready PDFs as they lie on the table: paper, fonts, margins, rows, links and codes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQr from 'jsqr';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/content-files/read-table.ts';
import { departmentsSchema } from '../../src/domain/department.ts';
import { lifeStageIds } from '../../src/domain/life-stage.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { base, pages, siteFolder, type BuiltPage } from '../checks/site/built-site.ts';
import { openPdf, readCodes, readPdfPages, type PdfPage } from './support/read-pdf.ts';
import { readStructure } from './support/read-pdf-structure.ts';
import { sample } from './support/sample-pages.ts';
import { readSvgCode } from './support/svg-code.ts';

const sheets = pages()
  .filter(({ path }) => path.endsWith('/sheet/'))
  .flatMap((sheet) =>
    sheet
      .$('link[type="application/pdf"]')
      .toArray()
      .map((link) => ({
        path: sheet.path,
        length: sheet.$(link).attr('data-choice') ?? '',
        sheet,
        pdf: sheet.$(link).attr('href') ?? '',
      })),
  );
const toFile = (address: string): string => join(siteFolder, address.slice(base.length));
const isServed = (url: string): boolean => existsSync(join(toFile(new URL(url).pathname), 'index.html'));
const isShort = (url: string): boolean => /\/\d+\/$/.test(url);
/** What links to PDFs say, by address. */
const told = Map.groupBy(
  pages().flatMap(({ $, html }) =>
    html.includes('.pdf"')
      ? $('a[href$=".pdf"]')
          .toArray()
          .map((link) => ({ address: link.attribs['href'] ?? '', text: $(link).text() }))
      : [],
  ),
  ({ address }) => address,
);

const departments = Object.keys(readTable('.', 'departments', departmentsSchema)).length;
const policies = readTable('.', 'plan', planSchema).policies.length;

test('there is a PDF, full and short, for each department, policy and life stage and for the plan, in both languages', () => {
  expect(sheets.filter(({ pdf }) => existsSync(toFile(pdf))).length).toBe(
    (departments + policies + lifeStageIds.length + 1) * 2 * 2,
  );
});

/** One of each make, the longest; all of them in `npm run test:all`. */
const makes = Map.groupBy(sheets, ({ path, length, sheet }) =>
  [sheet.locale, length, path.replace(/[^/]+\/sheet\/$/, '')].join(' '),
);
const read = [...makes.values()].flatMap((alike) =>
  sample(
    alike.toSorted((a, b) => b.sheet.html.length - a.sheet.html.length),
    1,
  ),
);

describe.each(read)('the $length PDF of $path', ({ sheet, pdf }: { sheet: BuiltPage; pdf: string }) => {
  const file = toFile(pdf);
  let document: PDFDocumentProxy;
  let printed: PdfPage[];
  beforeAll(async () => {
    document = await openPdf(file);
    printed = await readPdfPages(document);
  });
  afterAll(() => document.loadingTask.destroy());

  test('is A4, tagged, in its language, with title and outline', async () => {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info).toMatchObject({ Title: sheet.$('title').text(), Language: sheet.locale });
    // The types of pdfjs tell of an object; it gives a map.
    const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    expect((await document.getOutline())?.length).toBeGreaterThan(0);
    for (const { width, height } of printed) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test('can be read aloud: heads once, links and figures named, no heading left out, title and language as XMP', async () => {
    const { elements, links, xmp } = await readStructure(file);
    const roles = elements.map(({ role }) => role);
    expect(elements.filter(({ role, pages }) => role === 'TH' && pages > 1)).toEqual([]);
    expect(roles.filter((role) => role === 'Ruby' || role === 'RT')).toEqual([]);
    expect(elements.filter(({ role, alternative }) => role === 'Figure' && !alternative)).toEqual([]);
    expect(links.filter((name) => name === '')).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
    const levels = roles.filter((role) => /^H[1-6]$/.test(role)).map((role) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const escaped = sheet.$('title').text().replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${escaped}</rdf:li>`);
    expect(xmp).toContain(`<rdf:li>${sheet.locale}</rdf:li>`);
  });

  test('embeds real fonts', () => {
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toMatch(/\/Subtype\s*\/Type3/);
    expect(bytes).toMatch(/\/FontFile2/);
    expect(bytes.match(/\/FontName\s*\/[A-Z]{6}\+(?!NotoSansJP)/g)).toBeNull();
  });

  test('gives whoever copies from it the characters that were written', () => {
    const written = new Set(sheet.html);
    const copied = new Set(printed.flatMap(({ text }) => [...text]));
    expect([...copied].filter((character) => !written.has(character))).toEqual([]);
  });

  test('says on each page what it is and which page of how many, and ends with a measure or the notes', () => {
    printed.forEach(({ text }, index) => {
      const [page, all] = [index + 1, printed.length];
      expect(text).toContain(sheet.$('h1').text());
      expect(text).toContain(sheet.locale === 'ja' ? `${page} / ${all}ページ` : `Page ${page} of ${all}`);
      expect(text.length).toBeGreaterThan(150);
    });
    const last = printed.at(-1);
    const notes = sheet.$('.sheet footer h2').text();
    expect(last?.links.some(({ url }) => isShort(url)) || (notes && last?.text.includes(notes))).toBe(true);
  });

  test('has a row for each measure of the sheet, each with a live link to its short address', () => {
    const rows = sheet.$('tbody[data-measure]').length;
    const links = printed.flatMap((page) => page.links.map(({ url }) => url)).filter(isShort);
    expect(new Set(links).size).toBe(rows);
    expect(links.filter((url) => !isServed(url))).toEqual([]);
  });
});

test('each PDF is told with its real pages and size where it is linked', async () => {
  for (const { sheet, pdf } of sheets) {
    const file = toFile(pdf);
    const document = await openPdf(file);
    const { numPages } = document;
    await document.loadingTask.destroy();
    const size = readFileSync(file).length;
    const texts = (told.get(pdf) ?? []).map(({ text }) => text);
    expect(texts.length, pdf).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text).toMatch(
        sheet.locale === 'ja' ? new RegExp(`${numPages}ページ`) : new RegExp(`${numPages}-page PDF,`),
      );
      const [, amount, unit] = /([\d.]+) (KB|MB)/.exec(text) ?? [];
      expect(Math.abs(Number(amount) * (unit === 'MB' ? 1e6 : 1e3) - size)).toBeLessThan(unit === 'MB' ? 5e4 : 1e3);
    }
  }
});

test('the short sheet of a department has two pages at most, in every language', async () => {
  const short = sheets.filter(({ path, length }) => length === 'short' && path.includes('departments/'));
  const counts = await Promise.all(short.map(async ({ pdf }) => [(await openPdf(toFile(pdf))).numPages, pdf] as const));
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter(([count]) => count > 2)).toEqual([]);
});

test('the first page of a department’s full sheet has its three numbers, its ages and what changes', async () => {
  const full = sheets.filter(({ path, length }) => length === 'full' && path.includes('departments/'));
  for (const { sheet, pdf } of sample(full, 4)) {
    const [first] = await readPdfPages(await openPdf(toFile(pdf)));
    for (const element of sheet.$('.page-head :is(dt, .count, h2), .front li b').toArray())
      expect(first?.text.replace(/\s/g, ''), pdf).toContain(
        sheet
          .$(element)
          .text()
          .replace(/[\s\u2060]/g, ''),
      );
  }
});

test('codes of the printed sheets of departments, at 150 dpi, lead where the link beside them leads', async () => {
  const shortestFirst = sheets
    // The short ones have a code for the page as a whole, and none beside a number.
    .filter(({ path, length }) => path.startsWith(`${base}departments/`) && length !== 'short')
    .sort((a, b) => a.sheet.html.length - b.sheet.html.length);
  for (const { pdf } of sample(shortestFirst, 1)) {
    const document = await openPdf(toFile(pdf));
    const printed = await readPdfPages(document);
    for (const [index, { links }] of printed.entries()) {
      const short = links.filter(({ url }) => isShort(url));
      const codes = await readCodes(document, index + 1, short, 150);
      expect(codes, `${pdf} page ${index + 1}`).toEqual(short.map(({ url }) => url));
    }
  }
});

test('every code of every page leads to an address that is served', () => {
  const codes = new Map<string, string>();
  for (const { path, $ } of pages())
    for (const drawing of $('svg[aria-label^="QR"]').toArray()) {
      const strokes = $(drawing).find('path[stroke]').attr('d') ?? '';
      if (!codes.has(strokes)) codes.set(strokes, path);
    }
  expect(codes.size).toBeGreaterThanOrEqual(80 * 2);
  for (const [strokes, path] of codes) {
    const { pixels, size } = readSvgCode(strokes);
    const url = jsQr(pixels, size, size)?.data;
    expect(url && isServed(url), `${path}: ${url}`).toBe(true);
  }
});
