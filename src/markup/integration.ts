/** Every page of a build is finished before it is written. Pages that are being worked on (`astro dev`) stay as they are. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { finishPage } from './finish-page.ts';

export const finishPages: AstroIntegration = {
  name: 'finish-pages',
  hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(withFinishing) },
};

const withFinishing = (astro: AstroPrerenderer): AstroPrerenderer => ({
  ...astro,
  render: async (request, options) => {
    const rendered = await astro.render(request, options);
    if (rendered instanceof Response) return finish(rendered, request);
    return { ...rendered, response: await finish(rendered.response, request) };
  },
});

async function finish(rendered: Response, request: Request): Promise<Response> {
  if (!rendered.headers.get('content-type')?.startsWith('text/html')) return rendered;
  // Bytes, since Response takes longer to read and check a text.
  const page = Buffer.from(await rendered.arrayBuffer()).toString();
  return new Response(Buffer.from(finishPage(page, new URL(request.url).pathname)), rendered);
}
