/** Every page of a build is finished before it is written. Pages that are being worked on (`astro dev`) stay as they are. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { Tinypool } from 'tinypool';
import type { RenderedPage } from './finishing-thread.ts';

/** Is shown the head of each page as it is sent, with the page's address. */
type OnPage = (head: string, path: string) => void;

export const finishPages = (onPage: OnPage): AstroIntegration => ({
  name: 'finish-pages',
  hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => withFinishing(astro, onPage)) },
});

function withFinishing(astro: AstroPrerenderer, onPage: OnPage): AstroPrerenderer {
  // Beside the thread that renders: a fifth less time for fifty cities' plans.
  const thread = new Tinypool({
    filename: new URL('finishing-thread.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: Infinity,
    // A thread that waits by them has no time to give back what it no longer uses: 80 MB at fifty cities.
    useAtomics: false,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const finish = async (rendered: Response, request: Request): Promise<Response> => {
    if (!rendered.headers.get('content-type')?.startsWith('text/html')) return rendered;
    const page: RenderedPage = { bytes: await rendered.arrayBuffer(), path: new URL(request.url).pathname };
    // The type of the list is that of another overload of postMessage.
    const bytes = (await thread.run(page, { transferList: [page.bytes] as never })) as ArrayBuffer;
    const text = Buffer.from(bytes);
    onPage(text.toString('utf8', 0, text.indexOf('</head>')), page.path);
    // A new Response would copy every page twice. Astro asks for nothing but the bytes; for all else this one is used up.
    return Object.defineProperty(rendered, 'arrayBuffer', { value: async () => bytes });
  };
  return {
    ...astro,
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      if (rendered instanceof Response) return finish(rendered, request);
      return { ...rendered, response: await finish(rendered.response, request) };
    },
    teardown: async () => {
      await astro.teardown?.();
      await thread.destroy();
    },
  };
}
