/** ESLint: which room may import which, and the usual rules. Types are `astro check`'s. `npm run lint`. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Room of `src/` → the rooms that it may import. What is not named here is closed to it. */
const rooms = {
  settings: [],
  domain: [],
  'content-files': ['domain'],
  typography: ['domain'],
  search: ['domain', 'typography'],
  i18n: ['domain', 'settings'],
  charts: ['domain', 'i18n'],
  catalog: ['content-files', 'domain', 'settings', 'typography'],
  'open-data': ['catalog', 'domain', 'i18n', 'settings'],
  client: ['domain', 'search'],
  components: ['charts', 'client', 'domain', 'i18n', 'open-data', 'search', 'settings', 'styles', 'typography'],
  layouts: ['catalog', 'components', 'domain', 'i18n', 'settings', 'styles'],
  output: ['catalog', 'domain', 'i18n', 'settings'],
  pages: [
    'catalog',
    'charts',
    'components',
    'domain',
    'i18n',
    'layouts',
    'open-data',
    'output',
    'search',
    'settings',
    'styles',
    'typography',
  ],
  styles: [],
};
const names = Object.keys(rooms);

/** Rooms that scripts may use: they work without Astro. */
const openToScripts = ['content-files', 'domain', 'search', 'settings', 'typography'];

const refuse = (closed, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: closed, message }] }],
});

const boundaries = [
  ...names.map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: refuse(
      [
        ...names.filter((other) => other !== room && !rooms[room].includes(other)).map((other) => `**/../${other}/**`),
        '**/scripts/**',
        '**/seeds/**',
        ...(['catalog'].includes(room) ? [] : ['astro:content']),
      ],
      `src/${room} may import ${rooms[room].join(', ') || 'no other room'}. See scripts/checks/eslint.config.js.`,
    ),
  })),
  {
    files: ['scripts/**/*.ts'],
    rules: refuse(
      names.filter((room) => !openToScripts.includes(room)).map((room) => `**/src/${room}/**`),
      `scripts may import src/${openToScripts.join(', src/')}.`,
    ),
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...boundaries,
);
