/** A page as a record of the index keeps it: lists as lines of text, because a meta value is one text. */
import type { Page } from './page.ts';

export interface IndexedPage {
  id: string;
  url: string;
  /** The plan's text; the index gives its lines back joined by ". " or blanks. */
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Page['filters'];
}

const lists = ['names', 'words', 'sentences', 'departments'] as const;

export function toMeta(page: Omit<Page, 'id'>): Record<string, string> {
  const { slug, number, title, lang } = page;
  return {
    title,
    slug,
    number,
    ...(lang ? { lang } : {}),
    ...Object.fromEntries(lists.map((list) => [list, page[list].join('\n')])),
  };
}

export function fromMeta({ id, url, content, meta, filters }: IndexedPage): Page {
  const list = (name: string): string[] => (meta[name] ?? '').split('\n').filter(Boolean);
  return {
    id,
    url,
    slug: meta['slug'] ?? '',
    number: meta['number'] ?? '',
    title: meta['title'] ?? '',
    names: list('names'),
    words: list('words'),
    sentences: list('sentences'),
    departments: list('departments'),
    lines: content.split(/(?<=。)\s*|\n| (?=・)/u).filter(Boolean),
    filters,
    ...(meta['lang'] ? { lang: meta['lang'] } : {}),
  };
}
