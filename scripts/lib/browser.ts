/**
 * One browser for every check that needs one: an installed Chrome, Chromium or Edge, else the Chromium that comes with
 * the packages (Linux only). `CHROME_PATH` names another.
 */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A running browser; the caller closes it.
 * @throws when no browser is installed and the packaged one does not run on this system.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = findInstalledBrowser(process.env);
  const executablePath = installed ?? (await unpackBrowser());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

/** Path of a browser that the system has, or `undefined`. */
function findInstalledBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = environment['CHROME_PATH'];
  if (named) return named;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...places].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The packaged browser brings the libraries it needs only where it believes itself on Lambda, which these variables say;
 * they have to be set before the package is loaded. The system's own fonts are preferred to the packaged ones.
 */
async function unpackBrowser(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const folder = join(tmpdir(), `chromium-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = await withTemporaryFolder(folder, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  });
  const libraries = join(folder, 'al2023', 'lib');
  const known = process.env['LD_LIBRARY_PATH'] ?? '';
  if (!known.split(delimiter).includes(libraries))
    process.env['LD_LIBRARY_PATH'] = [libraries, known].filter(Boolean).join(delimiter);
  return path;
}

/** The package unpacks into the temporary folder of all, where one user may not run what another has unpacked. */
async function withTemporaryFolder<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
