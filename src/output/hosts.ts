/** What static hosts read beside the pages: headers by path, and how many redirects they take. */

/** @param base path of the site on its host; rules begin at the root of the host */
export const toHeadersUnder = (rules: string, base: string): string => rules.replaceAll(/^\//gm, base);

/** Lines that a host takes of `_redirects`; those beyond are passed over, and the pages at these addresses lead on instead. */
const mostRedirects = { 'GitLab Pages': 1000, 'Cloudflare Pages': 2000 };

/** Hosts that do not take them all, each with its limit. */
export const findOverfullHosts = (redirects: string): string[] => {
  const count = redirects.trim().split('\n').length;
  return Object.entries(mostRedirects).flatMap(([host, most]) =>
    count > most ? [`${host} (${most} of ${count})`] : [],
  );
};
