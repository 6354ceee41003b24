/** The edition that some tests state facts of: published now, or kept in `content/editions/` once a later one is. */
import { existsSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const kept = new URL('content/editions/r6/', root);

/** Folder with its plan.yaml, identity.yaml, departments.yaml, discrepancies.yaml and measures. */
export const r6 = existsSync(kept) ? kept : new URL('content/', root);
