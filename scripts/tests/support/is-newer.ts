/** Whether a feature of MDN's table of browsers is newer than the oldest engines that the site is made for. */
import type { CompatStatement, VersionValue } from '@mdn/browser-compat-data';
import { engines } from '../../../src/settings/engines.ts';

/** Names of the table. */
const browsers = { safari: 'safari', ios: 'safari_ios', firefox: 'firefox', chrome: 'chrome' } as const;

export const isNewer = (compat: CompatStatement | undefined): boolean =>
  compat !== undefined &&
  Object.entries(engines).some(([engine, version]) => {
    const support = [compat.support[browsers[engine as keyof typeof engines]] ?? []].flat();
    return !support.some(({ version_added, prefix, flags }) => !prefix && !flags && isKnown(version_added, version));
  });

function isKnown(added: VersionValue, version: string): boolean {
  if (typeof added !== 'string') return false;
  return added === 'preview' ? false : Number.parseFloat(added.replace('≤', '')) <= Number.parseFloat(version);
}
