export default function (configuration) {
  configuration.addGlobalData('layout', 'page.njk');
  configuration.setQuietMode(true);
  return { dir: { input: 'content', layouts: '../layouts', output: 'dist' } };
}
