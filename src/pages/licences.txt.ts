/** `/licences.txt`: every package that was locked, and the terms of those that reach readers. */
import type { APIRoute } from 'astro';
import { deliveredNames, getAllPackages, readTerms } from '../catalog/licences.ts';

export const GET: APIRoute = () => {
  const lines = getAllPackages().map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const terms = deliveredNames.map((name) => `${'='.repeat(80)}\n${name}\n\n${readTerms(name)}`);
  return new Response(`${[lines.join('\n'), ...terms].join('\n\n')}\n`);
};
