/** Every page of a build is finished before it is written. */
import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './finish-page.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finishPage(await response.text(), url.pathname), response);
});
