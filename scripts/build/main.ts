/**
 * `npm run site`: Astro builds the pages, the search and the pictures, a browser prints the sheets, and the whole goes to
 * SITE_OUT (else `dist`). A build that fails or is killed leaves the old site as it was. Where content/ says what the plan no
 * longer says, it ends with the list of it; `--without-stale` publishes the site without these parts.
 */
import { resolve } from 'node:path';
import { build } from 'astro';
import { settings } from '../../src/settings/settings.ts';
import { reportFaults } from '../lib/report-faults.ts';
import { resolveSiteOut } from '../lib/site-out.ts';
import { findStale } from '../../src/content-files/find-stale.ts';
import { findUntranslated } from '../../src/content-files/find-untranslated.ts';
import { formatMessages } from '../../src/content-files/file-message.ts';
import { discard, moveIntoPlace, openFreshFolder } from './atomic-output.ts';
import { addPdfs } from './pdf/add-pdfs.ts';

const project = resolve(import.meta.dirname, '../..');
const target = resolveSiteOut(settings.out, project);
const stale = reportFaults(() => findStale(project));
if (stale.length > 0) {
  console.error(formatMessages(stale, stale.length));
  console.error(
    `${stale.length} parts of content/ say what the plan no longer says. They are not published.（計画が言わなくなったことです。載せていません）`,
  );
  if (!process.argv.includes('--without-stale')) {
    console.error(
      'Mend them, or build the site without them: npm run build -- --without-stale（直すか、このコマンドで除いて公開してください）',
    );
    process.exit(1);
  }
}

const untranslated = findUntranslated(project).length;
if (untranslated > 0)
  console.log(
    `${untranslated} texts have no English: the Japanese is shown. npm run left（英語がない文章は、日本語を載せます）`,
  );

// One moment for the whole build: it may run over midnight.
process.env['SOURCE_DATE_EPOCH'] = String(settings.built.getTime() / 1000);

const fresh = openFreshFolder(target, project);
try {
  await build({ root: project, outDir: fresh });
  await addPdfs(fresh, settings.site.base);
  moveIntoPlace(fresh, target);
} catch (error) {
  discard(fresh);
  throw error;
}
