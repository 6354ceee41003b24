/** How the steps of a build use memory. Without it they take a third more, since there is more to be had. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** MiB of JavaScript that a step may hold. Fifty cities' plans (4,000 measures) have 340 alive: the less room, the more tidying. */
const leastHeap = 620;
const measuresPerMebibyte = 6;
/** Bytes from which a buffer is mapped by itself. The largest pages of fifty cities are 14 MB, and go through several. */
const largeBuffer = 4 * 2 ** 20;

/**
 * Environment for the steps of a build: JavaScript is tidied up before it outgrows what a site of this size needs, and
 * the bundler (mimalloc), glibc's malloc and Pagefind (jemalloc) give what they no longer use back at once or soon. What the
 * caller sets comes before ours.
 * @param project folder with `content/measures/`
 */
export function toBuildEnvironment(project: string, given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const measures = readdirSync(join(project, 'content/measures')).length;
  const heap = Math.max(leastHeap, Math.ceil(measures / measuresPerMebibyte));
  return {
    MIMALLOC_PURGE_DELAY: '0',
    MALLOC_MMAP_THRESHOLD_: String(largeBuffer),
    _RJEM_MALLOC_CONF: 'narenas:2,dirty_decay_ms:1000',
    ...given,
    NODE_OPTIONS: `--max-old-space-size=${heap} ${given['NODE_OPTIONS'] ?? ''}`.trim(),
  };
}
