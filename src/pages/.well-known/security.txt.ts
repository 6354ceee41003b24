/** `/.well-known/security.txt`, where somebody is named whom to tell. */
import type { APIRoute } from 'astro';
import { toSecurityTxt } from '../../output/security-txt.ts';
import { settings } from '../../settings/settings.ts';

export const GET: APIRoute = () => {
  const text = toSecurityTxt(settings.securityContact, settings.site, settings.built);
  // No file is written for an answer without a body.
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
};
