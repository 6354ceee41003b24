/** Whom to ask, and whom to call. */
import { helplines } from '../domain/danger.ts';
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import { getCity, getTable, toRows } from './tables.ts';

const getContacts = memoize(async () => toRows(await getTable('contacts')));

/** Whom to ask about everything. */
export const getMainDesk = memoize(async () => {
  const { mainDesk } = await getCity();
  const desk = (await getContacts()).find(({ id }) => id === mainDesk);
  if (!desk) throw new Error(`content/city.yaml: mainDesk: content/contacts.yaml has no ${mainDesk}. Correct it.`);
  return desk;
});

/** Whom to ask about a measure: one that is known for it before the main desk. */
export async function findContacts({ slug }: Pick<Measure, 'slug'>) {
  const own = (await getContacts()).filter(({ measures }) => measures.includes(slug));
  return [...own, await getMainDesk()];
}

/** Whom to call now, the first of them first. */
export async function getHelplines(kind: keyof typeof helplines) {
  const contacts = await getContacts();
  return helplines[kind].flatMap((id) => contacts.filter((contact) => contact.id === id));
}
