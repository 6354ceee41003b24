/** The project with a plan several times as long: every measure again under another slug, its rows under further numbers. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../site/copy-project.ts';

/** More than the plan has rows. */
const step = 1000;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** @param folder is made: a copy of the project that builds by itself, packages linked */
export function makeEditions(folder: string, editions: number): void {
  rmSync(folder, { recursive: true, force: true });
  copyProject(folder);
  const measures = join(folder, 'content/measures');
  const identity = join(folder, 'content/identity.yaml');
  const [slugs, lines] = [readdirSync(measures), readFileSync(identity, 'utf8')];
  for (let edition = 1; edition < editions; edition += 1) {
    const suffix = `-edition-${letters[edition]}`;
    const shift = (number: string): string => String(Number(number) + edition * step);
    for (const slug of slugs) {
      const copy = join(measures, slug + suffix);
      mkdirSync(copy);
      for (const name of readdirSync(join(measures, slug))) {
        const file = join(copy, name);
        cpSync(join(measures, slug, name), file);
        writeFileSync(file, renumber(readFileSync(file, 'utf8'), shift).replace(/^slug: .*/m, `$&${suffix}`));
      }
    }
    const more = lines
      .replaceAll(/^([a-z-]+)(?=: \{)/gm, `$1${suffix}`)
      .replaceAll(/(?<=listings: \[)[\d, ]+/g, (numbers) => numbers.replaceAll(/\d+/g, shift));
    writeFileSync(identity, more, { flag: 'a' });
  }
}

/** Plan numbers: of rows, of the headings above their texts, and where a source or a difference names them. */
const renumber = (text: string, shift: (number: string) => string): string =>
  text
    .replaceAll(/(?<=^ *(?:- )?number: |^## |listing: )\d+/gm, shift)
    .replaceAll(/(?<=listings:) \[[\d, ]+\]|(?<=listings:)(?:\s+- \d+)+/g, (numbers) =>
      numbers.replaceAll(/\d+/g, shift),
    );
