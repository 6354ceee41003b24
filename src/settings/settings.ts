/** What the environment sets, read in one place. A variable that is not set, or empty, leaves its part of the site out. */
import * as z from 'zod';

export interface SiteAddress {
  /** `https://example.org`, or undefined when `SITE_URL` is not set. */
  origin: string | undefined;
  /** Path of the site on its host, percent-encoded, beginning and ending with `/`. */
  base: string;
}

const isMail = (text: string): boolean => /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
const isSecureUrl = (text: string): boolean => URL.parse(text)?.protocol === 'https:' && !/\s/.test(text);

function isSiteUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
}

function toSiteAddress(text: string): SiteAddress {
  const { origin, pathname } = new URL(text);
  return { origin, base: pathname.replace(/\/*$/, '/') };
}

/** Messages say what a value is and what to give instead. */
const schema = z.object({
  SITE_URL: z
    .string()
    .refine(
      isSiteUrl,
      'is not the address of a site. Give one such as https://example.org/ or https://example.org/kodomo/',
    )
    .transform(toSiteAddress)
    .default({ origin: undefined, base: '/' })
    .describe('Public address of the site. Unset, no absolute address and no QR code is made'),
  FEEDBACK_MAIL: z
    .string()
    .refine(isMail, 'is not a mail address. Give one such as desk@example.org')
    .optional()
    .describe('Where readers write to. Unset, no page asks for letters that nobody would get'),
  SECURITY_CONTACT: z
    .string()
    .refine((text) => isMail(text) || isSecureUrl(text), 'is neither a mail address nor an https address. Correct it')
    .optional()
    .describe('Whom to tell of a hole in the site; unset, FEEDBACK_MAIL'),
  SOURCE_DATE_EPOCH: z
    .string()
    .regex(/^\d{1,11}$/, 'is not a number of seconds since 1970. Give one such as 1700000000')
    .transform((seconds) => new Date(Number(seconds) * 1000))
    .optional()
    .describe(
      'Moment at which the site counts as built (reproducible-builds.org); unset, the beginning of today in Japan',
    ),
  SITE_OUT: z.string().default('dist').describe('Folder of the built site, from the project’s root'),
});

export interface Settings {
  site: SiteAddress;
  feedbackMail: string | undefined;
  /** A mail address or an https address. */
  securityContact: string | undefined;
  /** When the site counts as built. Only its day in Japan is printed. */
  built: Date;
  /** Folder of the built site, from the project's root. */
  out: string;
}

/** @throws with every variable that has no such value as it should: a false address on paper is worse than none */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>, now: Date): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const { data, error } = schema.safeParse(set);
  if (!data) {
    const faults = error.issues.map(({ path: [name = ''], message }) => {
      return `${String(name)}: "${environment[String(name)]}" ${message}, or leave it unset.`;
    });
    throw new Error(faults.join('\n'));
  }
  return {
    site: data.SITE_URL,
    feedbackMail: data.FEEDBACK_MAIL,
    securityContact: data.SECURITY_CONTACT ?? data.FEEDBACK_MAIL,
    built: data.SOURCE_DATE_EPOCH ?? toBeginningOfDay(now),
    out: data.SITE_OUT,
  };
}

const secondsInJapan = 9 * 3600;
const secondsOfDay = 24 * 3600;

/** Beginning of the day in Japan, so that two builds of one day come out equal. */
function toBeginningOfDay(now: Date): Date {
  const day = Math.floor((now.getTime() / 1000 + secondsInJapan) / secondsOfDay);
  return new Date((day * secondsOfDay - secondsInJapan) * 1000);
}

export const settings = parseSettings(process.env, new Date());
