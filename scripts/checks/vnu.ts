/** `npm run check:vnu`: the built site (SITE_OUT, else dist) in the HTML checker of the W3C, which needs Java and the registry. */
import { settings } from '../../src/settings/settings.ts';
import { runNpm } from '../lib/run.ts';

/** Messages about styles that the checker does not know yet. */
const tooNew = '.*(view-transition|position-(area|try-fallbacks)|container|paint-order).*';
const checker = ['vnu', '--errors-only', '--skip-non-html', '--filterpattern', tooNew, settings.out];

process.exitCode = await runNpm(['exec', '--yes', '--ignore-scripts', '--package', 'vnu-jar', '--', ...checker]);
