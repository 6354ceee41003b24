/**
 * The public address, one setting for the whole project: `SITE_URL`, with a base path where the site does not stand at
 * the root of its host (`https://example.org/kodomo/`). Unset, no absolute address and no QR code is made.
 */
export interface SiteAddress {
  /** `https://example.org`, or undefined when `SITE_URL` is not set. */
  origin: string | undefined;
  /** Path the site stands under, beginning and ending with `/`. */
  base: string;
}

/** @throws when the setting is no http(s) URL: a false address on paper is worse than none. */
export function parseSiteUrl(setting: string | undefined): SiteAddress {
  if (!setting) return { origin: undefined, base: '/' };
  const url = URL.parse(setting);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL: "${setting}" is not an address of a site. Give one such as https://example.org/ or leave it unset.`,
    );
  }
  return { origin: url.origin, base: url.pathname.replace(/\/*$/, '/') };
}
