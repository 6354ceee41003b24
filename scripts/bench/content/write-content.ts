/** `content/` with the plan of many cities: the real one and made-up ones, in a folder of its own. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Identity } from '../../model/identity.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { toYaml } from '../../write/measure-file.ts';
import { toCity, toSlug, type City, type MeasureTexts } from './to-city.ts';

/**
 * @param from the real `content/`
 * @param to a folder that is not there yet
 * @param cities how many in all, the real one counted
 */
export async function writeContent(from: string, to: string, cities: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const plan = parse(await readFile(join(from, 'plan.yaml'), 'utf8')) as Plan;
  const identity = parse(await readFile(join(from, 'identity.yaml'), 'utf8')) as Identity;
  const numbers = Math.max(...Object.values(identity).flatMap(({ listings }) => listings));
  const madeUp = Array.from({ length: cities - 1 }, (_, at): City => {
    const index = at + 1;
    return { index, numbers: numbers * index, pages: plan.pages * index };
  });
  for (const measure of await readMeasures(join(from, 'measures')))
    for (const city of madeUp) await writeMeasure(join(to, 'measures'), toCity(measure, city));
  await writeFile(join(to, 'identity.yaml'), toYaml(toIdentity(identity, madeUp)));
  await writeFile(join(to, 'plan.yaml'), toYaml(toPlan(plan, madeUp)));
}

async function readMeasures(folder: string): Promise<MeasureTexts[]> {
  const slugs = (await readdir(folder)).sort();
  return Promise.all(
    slugs.map(async (slug) => ({
      slug,
      ja: await readFile(join(folder, slug, 'ja.md'), 'utf8'),
      en: await readFile(join(folder, slug, 'en.md'), 'utf8').catch(() => undefined),
      about: await readFile(join(folder, slug, 'about.yaml'), 'utf8'),
    })),
  );
}

async function writeMeasure(folder: string, { slug, ja, en, about }: MeasureTexts): Promise<void> {
  await mkdir(join(folder, slug));
  await writeFile(join(folder, slug, 'ja.md'), ja);
  if (en) await writeFile(join(folder, slug, 'en.md'), en);
  await writeFile(join(folder, slug, 'about.yaml'), about);
}

function toIdentity(identity: Identity, cities: readonly City[]): Identity {
  const own = Object.entries(identity);
  const others = cities.flatMap((city) =>
    own.map(([slug, { name, listings }]) => [
      toSlug(slug, city),
      { name, listings: listings.map((number) => number + city.numbers) },
    ]),
  );
  return { ...identity, ...Object.fromEntries(others) };
}

const toPlan = (plan: Plan, cities: readonly City[]): Plan => ({
  ...plan,
  pages: plan.pages * (cities.length + 1),
  missing: [0, ...cities.map(({ numbers }) => numbers)].flatMap((more) => plan.missing.map((number) => number + more)),
});
