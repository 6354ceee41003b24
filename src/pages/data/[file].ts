/** The files of the open data, one address for both languages: `/data/measures.json`, `/data/listings.csv` … */
import type { APIRoute } from 'astro';
import { openFiles, type MakeFile } from '../../open-data/tables.ts';

export const getStaticPaths = () => openFiles.map(({ name, make }) => ({ params: { file: name }, props: { make } }));

export const GET: APIRoute<{ make: MakeFile }> = async ({ props }) => new Response((await props.make()).text);
