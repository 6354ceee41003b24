/**
 * Asks a host for all that it must answer once the site is published there. Two degrees: an error breaks an address or
 * what stands at it; a warning (headers, compression, the language of the page for what is not found) names what a plain
 * host cannot give.
 */
import { localePrefix } from '../../../src/domain/locale-path.ts';
import { toLanguage, type Locale } from '../../../src/domain/vocabulary.ts';
import { resolveHeaders, type HeaderRule } from '../../lib/header-rules.ts';

export interface HostReport {
  asked: number;
  errors: string[];
  warnings: string[];
}

export interface Expected {
  /** Every address ever published, from the root of the site: `/en/57/`. */
  permalinks: readonly string[];
  /** Files beside the pages, likewise. */
  files: readonly string[];
  locales: readonly Locale[];
  rules: readonly HeaderRule[];
}

/** Requests at a time. */
const concurrency = 8;

/** @param site address of the home page, ending with `/` */
export async function checkHost(site: string, { permalinks, files, locales, rules }: Expected): Promise<HostReport> {
  const report: HostReport = { asked: 0, errors: [], warnings: [] };
  const waiting = [
    ...permalinks.map((path) => () => checkPage(path)),
    ...files.map((path) => () => checkFile(path)),
    ...locales.map((locale) => () => checkMissing(`/${localePrefix(locale)}no-such-page/`, toLanguage(locale))),
    () => checkSlash('/measures'),
  ];
  const ask = (path: string): Promise<Response> => {
    report.asked += 1;
    const headers = { 'accept-encoding': 'br, gzip' };
    return fetch(site + path.slice(1), { headers, redirect: 'manual' });
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return report;

  async function checkPage(path: string): Promise<void> {
    const answer = await ask(path);
    const text = await answer.text();
    const isShort = /\/\d+\/$/.test(path);
    if (isShort && answer.status === 302) return checkTarget(path, answer.headers.get('location'));
    if (answer.status !== 200) report.errors.push(`${path}: ${answer.status}`);
    else if (!/^text\/html\b/.test(answer.headers.get('content-type') ?? '') || !text.includes('<html lang='))
      report.errors.push(`${path}: no page, but ${answer.headers.get('content-type')}`);
    checkHeaders(path, answer);
    if (!isShort) checkCompression(path, answer);
  }

  async function checkTarget(path: string, location: string | null): Promise<void> {
    const target = URL.parse(location ?? '', site + path.slice(1));
    const below = target?.pathname.slice(new URL(site).pathname.length - 1) ?? '';
    if (!permalinks.includes(below)) report.errors.push(`${path}: leads to ${location}, which was never published`);
  }

  async function checkFile(path: string): Promise<void> {
    const answer = await ask(path);
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status !== 200 || byteLength === 0) report.errors.push(`${path}: ${answer.status}, ${byteLength} bytes`);
    checkHeaders(path, answer);
    if (/\.(?:json|csv|js|xml)$/.test(path)) checkCompression(path, answer);
  }

  async function checkMissing(path: string, language: string): Promise<void> {
    const answer = await ask(path);
    const text = await answer.text();
    if (answer.status !== 404) report.errors.push(`${path}: ${answer.status}, where 404 is due`);
    if (!text.includes(`<html lang="${language}"`)) report.warnings.push(`${path}: no page of ours in "${language}"`);
  }

  async function checkSlash(path: string): Promise<void> {
    const answer = await ask(path);
    const place = new URL(answer.headers.get('location') ?? '', site + path.slice(1)).pathname;
    if (![301, 302, 307, 308].includes(answer.status) || !place.endsWith(`${path}/`))
      report.warnings.push(`${path}: ${answer.status}, does not lead to ${path}/`);
  }

  function checkHeaders(path: string, answer: Response): void {
    const due = Object.entries(resolveHeaders(rules, path));
    const missing = due.filter(([name, value]) => answer.headers.get(name) !== value).map(([name]) => name);
    if (missing.length > 0) report.warnings.push(`${path}: without ${missing.join(', ')}`);
  }

  function checkCompression(path: string, answer: Response): void {
    if (!answer.headers.get('content-encoding')) report.warnings.push(`${path}: not compressed`);
  }
}
