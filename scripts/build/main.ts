/**
 * `npm run site`: Astro builds the pages, the search and the pictures, a browser prints the sheets, and the whole goes to
 * SITE_OUT (else `dist`). A build that fails or is killed leaves the old site as it was.
 */
import { resolve } from 'node:path';
import { build } from 'astro';
import { parseBuildDate } from '../../src/settings/build-date.ts';
import { parseSiteUrl } from '../../src/settings/site-url.ts';
import { resolveSiteOut } from '../lib/site-out.ts';
import { discard, moveIntoPlace, openFreshFolder } from './atomic-output.ts';
import { addPdfs } from './pdf/add-pdfs.ts';

const project = resolve(import.meta.dirname, '../..');
const target = resolveSiteOut(process.env['SITE_OUT'], project);
// One moment for the whole build: it may run over midnight.
const moment = parseBuildDate(process.env['SOURCE_DATE_EPOCH'], new Date());
process.env['SOURCE_DATE_EPOCH'] = String(moment.getTime() / 1000);

const fresh = openFreshFolder(target, project);
try {
  await build({ root: project, outDir: fresh });
  await addPdfs(fresh, parseSiteUrl(process.env['SITE_URL']).base);
  moveIntoPlace(fresh, target);
} catch (error) {
  discard(fresh);
  throw error;
}
