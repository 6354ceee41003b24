/** `npm run permalinks`: adds new addresses of the built site to content/permalinks.txt. It never takes one away. */
import { readFileSync, writeFileSync } from 'node:fs';
import { base, pages } from './site/built-site.ts';

const file = 'content/permalinks.txt';
const lines = readFileSync(file, 'utf8').split('\n');
const comments = lines.filter((line) => line.startsWith('#'));
const published = new Set(lines.filter((line) => line && !line.startsWith('#')));
const served = pages().map(({ path }) => `/${path.slice(base.length)}`);
const added = served.filter((path) => !published.has(path));
const all = [...published, ...added].sort(new Intl.Collator('en', { numeric: true }).compare);
writeFileSync(file, `${[...comments, ...all].join('\n')}\n`);
console.log(`${added.length} new addresses, ${all.length} in all.`);
