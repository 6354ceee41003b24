/** Pagefind's script and its index of the measures. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPagefind } from '../../catalog/search.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getPagefind()).files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.content, {
    headers: { 'content-type': params['file']?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  });
