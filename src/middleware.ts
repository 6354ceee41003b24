/** Names the hashes of a page's inline styles in its policy, which must not hold while developing: Vite adds styles itself. */
import { defineMiddleware } from 'astro:middleware';
import { allowInlineStyles } from './output/policy.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(allowInlineStyles(await response.text(), url.pathname), response);
});
