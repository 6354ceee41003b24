/** `npm run content`: seed → content. Options and exit status: see run-content.ts. */
import { runContent } from './run-content.ts';

const { status, output } = await runContent(process.argv.slice(2));
if (status === 0) console.log(output);
else console.error(output);
process.exitCode = status;
