import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` needs nothing built, `site` reads the site that `npm test` has built, `copies` builds and breaks
 * copies of the project.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/tests/**'],
          testTimeout: 60_000,
          // The files of a worker share what they import.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['scripts/tests/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          // The files of a worker share the parsed pages of the built site.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'copies',
          include: ['scripts/tests/copies/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
