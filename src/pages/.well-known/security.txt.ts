/** `/.well-known/security.txt`, where somebody is named whom to tell. */
import type { APIRoute } from 'astro';
import { toSecurityTxt } from '../../output/security-txt.ts';
import { parseBuildDate } from '../../settings/build-date.ts';
import { parseSiteUrl } from '../../settings/site-url.ts';

export const GET: APIRoute = () => {
  const { SECURITY_CONTACT, FEEDBACK_MAIL, SITE_URL, SOURCE_DATE_EPOCH } = process.env;
  const text = toSecurityTxt(
    { contact: SECURITY_CONTACT, feedbackMail: FEEDBACK_MAIL },
    parseSiteUrl(SITE_URL),
    parseBuildDate(SOURCE_DATE_EPOCH, new Date()),
  );
  // No file is written for an answer without a body.
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
};
