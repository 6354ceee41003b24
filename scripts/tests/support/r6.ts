/** The edition that some tests state facts of: published now, or kept in `content/editions/` once a later one is. */
import { existsSync } from 'node:fs';
import { test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const kept = new URL('content/editions/r6/', root);

/** Folder with its plan.yaml, identity.yaml, departments.yaml, discrepancies.yaml and measures. */
export const r6 = existsSync(kept) ? kept : new URL('content/', root);

/** A test of the built site whose measures, numbers or amounts are those of that edition: it waits while another is published. */
export const inR6 = test.runIf(!existsSync(kept));
