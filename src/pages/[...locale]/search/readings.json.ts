/** Readings of what search results show, fetched where they are to be seen, since results come from a script. */
import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { getDepartments } from '../../../catalog/departments.ts';
import { getMeasures } from '../../../catalog/measures.ts';
import { getLifeStages } from '../../../catalog/tables.ts';
import { getTypesetter } from '../../../catalog/typesetter.ts';
import { toName } from '../../../domain/measure.ts';
import { isJapanese } from '../../../domain/vocabulary.ts';
import { localePaths } from '../../../i18n/locale.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  localePaths(route).filter(({ props }) => isJapanese(props.locale));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const { cut } = await getTypesetter();
  const names = [...(await getDepartments()), ...(await getLifeStages())].map(({ name }) => name[locale]);
  const measures = (await getMeasures()).flatMap((measure) => [
    toName(measure, locale).text,
    measure.about.summary[locale],
  ]);
  const texts = [...new Set([...names, ...measures])];
  return Response.json(
    texts.map((text) => cut(text).map((piece) => (piece.reading ? [piece.text, piece.reading] : piece.text))),
  );
};
