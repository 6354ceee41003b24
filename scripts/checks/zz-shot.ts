import { openBrowser } from '../lib/browser.ts';
import { serveSite } from '../lib/serve.ts';
const site = await serveSite('.cache/site', '/');
const browser = await openBrowser();
const shots: [string, number, string, 'light'|'dark', string?][] = JSON.parse(process.argv[2]!);
try { for (const [name, width, path, scheme, typed] of shots) {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: scheme });
  page.on('console', m => { if (m.type()==='error') console.log(name, m.text()); });
  page.on('pageerror', e => console.log(name, e.message));
  await page.goto(site.url + path);
  if (typed) { if (width < 896) await page.locator('header .find').click(); const f = page.locator('#header-search'); await f.focus(); await f.pressSequentially(typed, {delay: 30}); await page.waitForTimeout(1500);} 
  else await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/search-own/${name}.png` });
  await page.close();
}} finally { await browser.close(); await site.close(); }
