/** `content/readings.yaml`: readings corrected by hand. */
import * as z from 'zod';

/** Word as printed → hiragana. */
export const readingsSchema = z.record(
  z.string(),
  z.string().regex(/^[ぁ-ゖー・\s]+$/, 'write the reading in hiragana'),
);
