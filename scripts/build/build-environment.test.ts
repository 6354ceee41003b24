import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toBuildEnvironment } from './build-environment.ts';

const project = mkdtempSync(join(tmpdir(), 'measures-'));
const setMeasures = (count: number): void => {
  for (let at = 0; at < count; at++) mkdirSync(join(project, 'content/measures', `${at}`), { recursive: true });
};
afterEach(() => {
  rmSync(join(project, 'content'), { recursive: true });
});

test.each([
  [80, 620],
  [6000, 1000],
])('a plan of %i measures may hold %i MiB', (count, heap) => {
  setMeasures(count);
  expect(toBuildEnvironment(project, {})['NODE_OPTIONS']).toBe(`--max-old-space-size=${heap}`);
});

test('what the caller asks of Node comes last, so that it counts', () => {
  setMeasures(1);
  const given = { NODE_OPTIONS: '--max-old-space-size=4096', TZ: 'UTC' };
  const { NODE_OPTIONS: options, TZ: zone } = toBuildEnvironment(project, given);
  expect(options).toBe('--max-old-space-size=620 --max-old-space-size=4096');
  expect(zone).toBe('UTC');
});
