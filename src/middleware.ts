/** Every page of a build is finished before it is written. While pages are being worked on, they stay as Astro makes them. */
import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './markup/finish-page.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(finishPage(await response.text(), url.pathname), response);
});
