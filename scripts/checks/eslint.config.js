/** ESLint: which room may import which, and the usual rules. Types are `astro check`'s. `npm run lint`. */
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Room of `src/` → the rooms that it may import. What is not named here is closed to it. Components take all they show as
 * props. Sections are the parts of a page that look up rows themselves, such as the footer's contacts: passed as props, these
 * would go through every page that merely has a footer.
 */
const rooms = {
  settings: [],
  domain: [],
  'content-files': ['domain'],
  typography: ['domain'],
  search: ['domain', 'typography'],
  i18n: ['domain', 'settings'],
  charts: ['domain', 'i18n'],
  catalog: ['content-files', 'domain', 'i18n', 'search', 'settings', 'typography'],
  'open-data': ['catalog', 'content-files', 'domain', 'i18n', 'settings'],
  'share-image': ['domain', 'typography'],
  client: ['charts', 'domain', 'search'],
  components: ['charts', 'client', 'domain', 'i18n', 'open-data', 'search', 'settings', 'styles', 'typography'],
  sections: [
    'catalog',
    'charts',
    'client',
    'components',
    'domain',
    'i18n',
    'open-data',
    'search',
    'settings',
    'styles',
  ],
  layouts: ['catalog', 'components', 'domain', 'i18n', 'output', 'sections', 'settings', 'styles'],
  output: ['catalog', 'domain', 'i18n', 'settings'],
  pages: [
    'catalog',
    'charts',
    'client',
    'components',
    'domain',
    'i18n',
    'layouts',
    'open-data',
    'output',
    'search',
    'sections',
    'settings',
    'share-image',
    'styles',
    'typography',
  ],
  styles: [],
};
const names = Object.keys(rooms);

/** Rooms that scripts may use: they work without Astro. */
const openToScripts = ['content-files', 'domain', 'search', 'settings', 'typography'];

/** Room of `scripts/` → the others that it may import. */
const scriptRooms = {
  lib: [],
  texts: ['lib'],
  content: ['lib', 'texts'],
  build: ['lib'],
  checks: ['lib'],
  tests: ['build', 'checks', 'content', 'lib', 'texts'],
};

/** Imports of these paths (a regular expression), when the file is loaded or later. */
const refuse = (closed, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: closed, message }] }],
  'no-restricted-syntax': [
    'error',
    // A selector's expression cannot hold a slash.
    {
      selector: `:matches(ImportExpression, TSImportType) Literal[value=/${closed.replaceAll('/', '\\u002F')}/]`,
      message,
    },
  ],
});

const notOfSrc = '/(scripts|seeds)/';
const boundaries = [
  {
    files: ['src/*.ts'],
    rules: refuse(notOfSrc, 'src imports nothing of scripts/ or seeds/.'),
  },
  ...names.map((room) => {
    const closed = names.filter((other) => other !== room && !rooms[room].includes(other));
    return {
      files: [`src/${room}/**/*.{ts,astro}`],
      ignores: ['**/*.test.ts'],
      rules: refuse(
        [
          // Components may have the typesetter, with the readings that content/ corrects.
          `(^|/)\\.\\./(${closed.join('|')})/${room === 'components' ? '(?!typesetter\\.ts$)' : ''}`,
          notOfSrc,
          ...(room === 'catalog' ? [] : ['^astro:content$']),
        ].join('|'),
        `src/${room} may import ${rooms[room].join(', ') || 'no other room'}. See scripts/checks/eslint.config.js.`,
      ),
    };
  }),
  ...Object.entries(scriptRooms).map(([room, open]) => {
    const closed = Object.keys(scriptRooms).filter((other) => other !== room && !open.includes(other));
    return {
      files: [`scripts/${room}/**/*.{ts,js,mjs}`],
      ignores: ['**/*.test.ts'],
      rules: refuse(
        [
          `/src/(${names.filter((name) => !openToScripts.includes(name)).join('|')})/`,
          ...(closed.length > 0 ? [`(^|/)\\.\\./(${closed.join('|')})/`] : []),
        ].join('|'),
        `scripts/${room} may import src/${openToScripts.join(', src/')}; scripts/${open.join(', scripts/') || room}.`,
      ),
    };
  }),
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...boundaries,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
);
