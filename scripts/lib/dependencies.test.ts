import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Manifest;
const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; integrity?: string }>;
};

test('each package is wanted and locked in one version, by the digest of its content', () => {
  const loose = wanted.filter(([name, version]) => {
    const locked = packages[`node_modules/${name}`];
    return !/^\d+\.\d+\.\d+$/.test(version) || locked?.version !== version || !locked.integrity?.startsWith('sha512-');
  });
  expect(loose).toEqual([]);
});

test('ARCHITECTURE says of each package what it is for, and names none that is gone', () => {
  const table = read('.github/ARCHITECTURE.md').match(/^\| package \| for \|\n[\s\S]*?\n\n/m)?.[0] ?? '';
  const named = [...table.matchAll(/^\| (.+?) \|/gm)]
    .flatMap(([, names = '']) => names.split(/, | \(|\)/))
    .filter(Boolean);
  const names = wanted.map(([name]) => name);
  expect(names.filter((name) => !named.includes(name) && !name.startsWith('@types/'))).toEqual([]);
  const known = ['package', '---', 'astro check', '@types/*', ...names];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('a build imports no package that only development has: with NODE_ENV=production it is not installed', () => {
  const files = globSync(['astro.config.mjs', 'src/**/*.{ts,astro}', 'scripts/{build,content,lib,texts}/**/*.ts']);
  const built = files.filter((file) => !file.endsWith('.test.ts'));
  expect(built.length).toBeGreaterThan(100);
  const found = built.flatMap((file) => {
    const imported = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
    );
    return [...imported]
      .map(([, fixed, late]) => fixed ?? late ?? '')
      .filter((name) => Object.keys(devDependencies).some((own) => name === own || name.startsWith(`${own}/`)))
      .map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
