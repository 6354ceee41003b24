/** `/llms.txt`: for language models, one address for all languages. */
import type { APIRoute } from 'astro';
import { toLlmsText } from '../open-data/markdown/llms.ts';

export const GET: APIRoute = async () => new Response(await toLlmsText());
