import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<br />` and lower-case doctype; both are valid HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // Longer titles tell pages apart; search engines cut them, readers do not mind.
    'long-title': 'off',
    // Minified style elements and blank text at line ends are the compiler's.
    'no-trailing-whitespace': 'off',
    // The city's number on its web site is written with hyphens; a link cannot break within it anyway.
    'tel-non-breaking': 'off',
    // `<search>` and lists without bullets need roles in no browser we test; aria on them is decided by axe.
    'no-redundant-role': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

test('html-validate finds nothing wrong on any page', async () => {
  const problems: string[] = [];
  for (const { path, html: built } of pages()) {
    // The holes of a template are filled by the page's script before anyone reads it.
    const html = built.replace(/(<template[^>]*>)[\s\S]*?<\/template>/g, '$1</template>');
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      problems.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(problems).toEqual([]);
});
