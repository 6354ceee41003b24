import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { pages } from '../checks/site/built-site.ts';
import { sample, samplePages } from './support/sample-pages.ts';

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
    // A heading may begin with a number: its id then does, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('html-validate finds nothing wrong on a page of each make', async () => {
  const problems: string[] = [];
  const short = sample(
    pages().filter(({ isRedirect }) => isRedirect),
    2,
  );
  for (const { path, html: built } of [...samplePages(), ...short]) {
    // The holes of a template are filled by the page's script before anyone reads it.
    const html = built.replace(/(<template[^>]*>)[\s\S]*?<\/template>/g, '$1</template>');
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      problems.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(problems).toEqual([]);
});

/** Tags that another closes, and ids given twice. */
function findSlips(html: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_, { id }) {
      if (id !== undefined && ids.has(id)) found.push(`id="${id}" is there twice`);
      if (id !== undefined) ids.add(id);
    },
    onclosetag(name, isImplied) {
      if (isImplied && html.slice(parser.startIndex, parser.startIndex + 2) === '</')
        found.push(`<${name}> is not closed`);
    },
  });
  parser.end(html);
  return found;
}

test('on every page each tag is closed by its own, and no id is given twice', () => {
  expect(pages().flatMap(({ path, html }) => findSlips(html).map((slip) => `${path}: ${slip}`))).toEqual([]);
  expect(findSlips('<p id=a><br><b>x</p><svg id=a><path/></svg>')).toEqual([
    '<b> is not closed',
    'id="a" is there twice',
  ]);
});
