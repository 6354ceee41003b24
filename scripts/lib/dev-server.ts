/** The server of `npm run dev`, for what looks at pages while they are being written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findProgram } from './run.ts';

export interface DevServer {
  /** Address of the home page, ending with `/`. */
  url: string;
  /** What it has printed so far, without colours. */
  readOutput: () => string;
  close: () => Promise<void>;
}

/**
 * Runs at a port that is free, whatever other server of the project runs.
 * @param project its folder
 * @throws with what it printed, when it ends instead of serving
 */
export async function startDevServer(project: string): Promise<DevServer> {
  const program = findProgram('astro', join(project, 'node_modules'));
  // Astro serves no pages where it believes itself within a test.
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  const server = spawn(process.execPath, [program, 'dev', '--port', '0', '--ignore-lock'], { cwd: project, env });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (bytes: Buffer) => (output += stripVTControlCharacters(bytes.toString())));
  const isServing = (): boolean => output.includes('watching for file changes');
  while (!isServing() && server.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
  const [url] = /http:\/\/localhost:\d+\/\S*/.exec(output) ?? [];
  if (!isServing() || url === undefined) throw new Error(`astro dev does not serve:\n${output}`);
  return {
    url,
    readOutput: () => output,
    close: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
