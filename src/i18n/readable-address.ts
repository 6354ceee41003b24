import { domainToUnicode } from 'node:url';

/** An address as people read and type it: without its scheme, in letters and not in their codes. A path stays as it is. */
export function toReadableAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  return url.host.replace(url.hostname, domainToUnicode(url.hostname)) + decodeURI(url.href.slice(url.origin.length));
}
