import * as z from 'zod';

/** Key of a row in a table: it becomes an address or a fragment. */
export const rowIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has a-z, 0-9 and single hyphens');
