/**
 * `npm run check:host -- https://example.org/`: is all of the site served there as it should be? SITE_OUT or `dist` is the
 * site that was published there. Exit status 1 when an address or a file is broken; what a plain host cannot give is
 * only told.
 */
import { globSync, readFileSync } from 'node:fs';
import { checkHost } from './host/check-host.ts';
import { parseHeaderRules } from '../lib/header-rules.ts';
import { toSlashes } from '../../src/domain/to-slashes.ts';
import { locales } from '../../src/domain/vocabulary.ts';
import { settings } from '../../src/settings/settings.ts';

const site = URL.parse(process.argv[2] ?? '');
if (!site || !/^https?:$/.test(site.protocol) || !site.pathname.endsWith('/')) {
  console.error('Which host? npm run check:host -- https://example.org/ (ending with "/")');
  process.exit(2);
}
const out = settings.out;
const files = globSync(
  '{_astro/*,data/**/*.*,pagefind/*.js,pagefind/index/*,pdf/**/*.pdf,**/search/*,licences.txt,robots.txt}',
  {
    cwd: out,
  },
).filter((name) => !/\.(?:gz|br)$/.test(name));
const { asked, errors, warnings } = await checkHost(site.href, {
  permalinks: readFileSync('content/permalinks.txt', 'utf8').match(/^\/.*$/gm) ?? [],
  files: files.map((name) => `/${toSlashes(name)}`),
  locales,
  rules: parseHeaderRules(readFileSync('public/_headers', 'utf8')),
});
for (const error of errors) console.error(`error ${error}`);
for (const warning of warnings.slice(0, 20)) console.log(`warning ${warning}`);
if (warnings.length > 20) console.log(`… and ${warnings.length - 20} more of these`);
console.log(`${asked} requests: ${errors.length} errors, ${warnings.length} warnings: what a plain host cannot give.`);
process.exitCode = errors.length > 0 ? 1 : 0;
