/** `content/identity.yaml`, by hand: which listings are which measure. */
import * as z from 'zod';
import { measureSourceSchema } from './listing.ts';

/** Key: slug of the measure. */
export const identitySchema = z.record(
  measureSourceSchema.shape.slug,
  z.strictObject({
    name: z.string().min(1).describe('As the plan prints it'),
    listings: z.array(z.int().positive()).min(1).describe('Plan numbers; the first is the one it is known by'),
  }),
);
export type Identity = z.infer<typeof identitySchema>;
