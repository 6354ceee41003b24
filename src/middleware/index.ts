/** What is done to every page once it is rendered: Japanese pages get readings over all their kanji. */
import { defineMiddleware } from 'astro:middleware';
import { getTypesetter } from '../typography/furigana.ts';
import { toPageWithReadings } from '../typography/page-readings.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { read } = await getTypesetter();
  return new Response(toPageWithReadings(await response.text(), read), response);
});
