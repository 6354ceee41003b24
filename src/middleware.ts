/**
 * What is done to every page once it is rendered. Japanese pages get readings over all their kanji. The policy of a page
 * names the hashes of its inline styles; it must not hold while developing, since Vite adds styles itself.
 */
import { defineMiddleware } from 'astro:middleware';
import { allowInlineStyles } from './output/policy.ts';
import { getTypesetter } from './catalog/typesetter.ts';
import { toPageWithReadings } from './typography/page-readings.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { read } = await getTypesetter();
  const page = toPageWithReadings(await response.text(), read);
  return new Response(import.meta.env.DEV ? page : allowInlineStyles(page, url.pathname), response);
});
