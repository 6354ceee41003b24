/** content/ as it is published → measures with their hand-written files. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '../../../src/content-files/read-yaml.ts';
import { measureSourceSchema } from '../../../src/domain/listing.ts';
import { translationSchema } from '../../../src/domain/translation.ts';
import type { Published } from './compare-plans.ts';

/** In plan order. Throws on a ja.md that is not as `npm run content` writes it. */
export async function readPublished(content: string): Promise<Published[]> {
  const measures = join(content, 'measures');
  const slugs = (await readdir(measures)).filter((slug) => existsSync(join(measures, slug, 'ja.md')));
  const published = await Promise.all(slugs.map((slug) => readMeasure(join(measures, slug))));
  return published.toSorted((one, other) => toFirstNumber(one) - toFirstNumber(other));
}

async function readMeasure(folder: string): Promise<Published> {
  const names = await readdir(folder);
  const translated = names.filter((name) => /^[a-z]{2}\.md$/.test(name) && name !== 'ja.md');
  const translations = await Promise.all(
    translated.map(
      async (name) => [name, translationSchema.parse(await readFrontMatter(join(folder, name))).source] as const,
    ),
  );
  const about: unknown = names.includes('about.yaml')
    ? parseYaml(await readFile(join(folder, 'about.yaml'), 'utf8'), join(folder, 'about.yaml'))
    : undefined;
  const measure = measureSourceSchema.parse(await readFrontMatter(join(folder, 'ja.md')));
  return { measure, companions: { translations: new Map(translations), about } };
}

async function readFrontMatter(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  return parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', file, 1);
}

const toFirstNumber = ({ measure }: Published): number => measure.listings[0]?.number ?? 0;
