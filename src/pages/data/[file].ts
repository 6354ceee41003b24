/** The files of the open data, one address for both languages: `/data/measures.json`, `/data/listings.csv` … */
import type { APIRoute } from 'astro';
import { makeOpenFile, openFileNames } from '../../open-data/tables.ts';

export const getStaticPaths = () => openFileNames.map((file) => ({ params: { file } }));

export const GET: APIRoute<never, { file: string }> = async ({ params }) =>
  new Response(await makeOpenFile(params.file));
