/** Readings of what search results show, for the switch: fetched where it is on, since results come from a script. */
import type { APIRoute } from 'astro';
import { getDepartments, getLifeStages, getMeasures } from '../../catalog/catalog.ts';
import { getTypesetter } from '../../catalog/typesetter.ts';

export const GET: APIRoute = async () => {
  const { cut } = await getTypesetter();
  const names = [...(await getDepartments()), ...(await getLifeStages())].map(({ name }) => name.ja);
  const measures = (await getMeasures()).flatMap(({ name, about }) => [name.ja, about.summary.ja]);
  const texts = [...new Set([...names, ...measures])];
  return Response.json(
    texts.map((text) => cut(text).map((piece) => (piece.reading ? [piece.text, piece.reading] : piece.text))),
  );
};
