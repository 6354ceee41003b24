/** Every page of a build is finished before it is written. Pages that are being worked on (`astro dev`) stay as they are. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { finishPage } from './finish-page.ts';

/** Is shown each page as it is sent, with its address. */
type OnPage = (page: string, path: string) => void;

export const finishPages = (onPage: OnPage): AstroIntegration => ({
  name: 'finish-pages',
  hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => withFinishing(astro, onPage)) },
});

const withFinishing = (astro: AstroPrerenderer, onPage: OnPage): AstroPrerenderer => ({
  ...astro,
  render: async (request, options) => {
    const rendered = await astro.render(request, options);
    if (rendered instanceof Response) return finish(rendered, request, onPage);
    return { ...rendered, response: await finish(rendered.response, request, onPage) };
  },
});

async function finish(rendered: Response, request: Request, onPage: OnPage): Promise<Response> {
  if (!rendered.headers.get('content-type')?.startsWith('text/html')) return rendered;
  const path = new URL(request.url).pathname;
  const page = finishPage(Buffer.from(await rendered.arrayBuffer()).toString(), path);
  onPage(page, path);
  // A new Response would copy every page twice. Astro asks for nothing but the bytes; for all else this one is used up.
  return Object.defineProperty(rendered, 'arrayBuffer', { value: async () => encoder.encode(page).buffer });
}

const encoder = new TextEncoder();
