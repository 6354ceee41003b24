/** The plan's rows as plain Markdown, a file for each row and language: what other generators are given. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toLines } from '../../src/domain/block.ts';
import { parseMeasureFile } from '../../src/domain/measure-file.ts';
import type { MeasureSource } from '../../src/domain/listing.ts';

const locales = ['ja', 'en'] as const;
const heads = { ja: { result: '実績', plan: '計画' }, en: { result: 'Result', plan: 'Plan' } };

/**
 * @param content folder with `measures/`
 * @param folder where the files go: Japanese at its root, English in `en/`
 * @returns how many were written
 */
export async function writeRows(content: string, folder: string): Promise<number> {
  await mkdir(join(folder, 'en'), { recursive: true });
  let count = 0;
  for (const slug of await readdir(join(content, 'measures')))
    for (const [path, text] of await toRows(join(content, 'measures', slug))) {
      await writeFile(join(folder, path), text);
      count += 1;
    }
  return count;
}

async function toRows(folder: string): Promise<[path: string, text: string][]> {
  const [ja, en] = await Promise.all(
    locales.map(async (locale) => parseMeasureFile(await readFile(join(folder, `${locale}.md`), 'utf8'), folder)),
  );
  const { listings } = ja?.frontMatter as MeasureSource;
  return listings.flatMap(({ number, name }) =>
    locales.map((locale): [string, string] => {
      const file = locale === 'ja' ? ja : en;
      const title = locale === 'ja' ? name : (en?.frontMatter as { name: string }).name;
      // A relisting has no English of its own where the text is the same: its readers get that of the first.
      const cells = file?.listings[number] ?? Object.values(file?.listings ?? {})[0];
      const body = (['result', 'plan'] as const).map(
        (section) => `## ${heads[locale][section]}\n\n${toLines(cells?.[section] ?? []).join('\n\n')}\n`,
      );
      const front = `---\ntitle: ${JSON.stringify(`${title} (${number})`)}\nlang: ${locale}\n---\n`;
      return [join(locale === 'ja' ? '' : 'en', `row-${number}.md`), `${front}\n${body.join('\n')}`];
    }),
  );
}
