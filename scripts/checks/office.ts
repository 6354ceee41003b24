/**
 * `npm run check:office`, after a build, where LibreOffice is installed: opens every table of the open data (SITE_OUT or
 * `dist`), saves it as a workbook, saves that as CSV again, and compares cell by cell. Dates and numbers are detected, as
 * on a double click: a cell that a spreadsheet would take for something else comes back changed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from './site/parse-csv.ts';
import { settings } from '../../src/settings/settings.ts';

const data = join(settings.out, 'data');
/** Comma, double quote, UTF-8 (76), from the first row; on the way in, special numbers are detected. */
const options = {
  read: 'CSV:44,34,76,1,,0,false,true',
  write: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
};

if (spawnSync('soffice', ['--version']).error) {
  console.log('LibreOffice (soffice) is not installed: nothing was checked.');
  process.exit(0);
}
const tables = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
const work = mkdtempSync(join(tmpdir(), 'office-'));
const convert = (names: readonly string[], to: string, more: readonly string[], folder: string): void =>
  void execFileSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
    ...['--headless', ...more, '--convert-to', to, '--outdir', join(work, folder), ...names],
  ]);
/** One folder at a time, since tables of two folders may share a name. */
const problems = [...new Set(tables.map((name) => dirname(name)))].flatMap((folder) => {
  const own = tables.filter((name) => dirname(name) === folder);
  const workbooks = own.map((name) => join(work, folder, basename(name, '.csv') + '.xlsx'));
  convert(
    own.map((name) => join(data, name)),
    'xlsx',
    [`--infilter=${options.read}`],
    folder,
  );
  convert(workbooks, options.write, [], join('back', folder));
  return own.flatMap((name) => compare(name, join(work, 'back', name)));
});
rmSync(work, { recursive: true });
console.log(problems.length > 0 ? problems.join('\n') : `${tables.length} tables came back equal from LibreOffice.`);
process.exit(problems.length > 0 ? 1 : 0);

function compare(name: string, back: string): string[] {
  const before = parseCsv(readFileSync(join(data, name), 'utf8'));
  // LibreOffice ends rows with LF alone.
  const after = parseCsv(
    readFileSync(back, 'utf8').replaceAll(/("(?:[^"]|"")*")|\n/g, (_, quoted?: string) => quoted ?? '\r\n'),
  );
  if (before.length !== after.length) return [`${name}: ${before.length} rows went in, ${after.length} came back.`];
  return before.flatMap((row, index) =>
    Object.entries(row)
      .filter(([heading, cell]) => after[index]?.[heading] !== cell)
      .map(
        ([heading, cell]) =>
          `${name}, row ${index + 2}, ${heading}: "${cell}" came back as "${after[index]?.[heading]}"`,
      ),
  );
}
