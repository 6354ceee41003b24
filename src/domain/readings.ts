/** `content/readings.yaml`: readings corrected by hand. Word as printed → hiragana. */
import * as z from 'zod';

export const readingSchema = z.string().regex(/^[ぁ-ゖー・\s]+$/);
