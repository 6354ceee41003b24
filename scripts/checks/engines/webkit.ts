/** WebKitGTK, the engine of Safari: Debian's webkit2gtk-driver with the browser that comes with the library. Needs a display. */
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { ServiceBuilder } from 'selenium-webdriver/chrome.js';
import { findInPath } from './find-in-path.ts';
import { heightOfPhone, widthOfPhone, type Opened } from './visitor.ts';

export async function openWebKit(): Promise<Opened> {
  const driver = findInPath(['WebKitWebDriver']);
  const [binary] = globSync('/usr/lib/*/{webkit2gtk-4.*,webkitgtk-6.*}/MiniBrowser');
  if (!driver || !binary)
    return { skipped: 'WebKit is not installed (Debian: webkit2gtk-driver), so nothing was tried in it.' };
  if (!process.env['DISPLAY']) return { skipped: 'WebKit needs a display: put "xvfb-run" before the command.' };
  // Named after Chrome, but it starts any driver that takes a port, and waits until it listens.
  const service = new ServiceBuilder(driver).build();
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const web = await new Builder()
    .usingServer(await service.start())
    .withCapabilities(capabilities)
    .build();
  await web.manage().window().setRect({ width: widthOfPhone, height: heightOfPhone });
  const find = (selector: string) => web.findElement(By.css(selector));
  return {
    visitor: {
      goto: (address) => web.get(address),
      read: (expression) => web.executeScript(`return (${expression})`),
      click: (selector) => find(selector).click(),
      type: (selector, text) => find(selector).sendKeys(text),
      back: () => web.navigate().back(),
      screenshot: async (file) => writeFile(file, await web.takeScreenshot(), 'base64'),
      close: async () => {
        await web.quit();
        await service.kill();
      },
    },
  };
}
