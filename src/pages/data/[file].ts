/** The files of the open data, one address for both languages: `/data/measures.json`, `/data/listings.csv` … */
import type { APIRoute } from 'astro';
import { getOpenFiles } from '../../open-data/tables.ts';

export const getStaticPaths = async () =>
  (await getOpenFiles()).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
