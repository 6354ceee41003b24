/** The tags that name a picture, written by src/layouts/Page.astro, are taken away where the picture was not made. */
const image = /<meta property="og:image" content="([^"]+)"\s*\/?>/;
const large = /<meta name="twitter:card"[^>]*>/;

/** @param isMade whether there is a picture at an absolute address */
export function withoutMissingCard(html: string, isMade: (url: string) => boolean): string {
  const [, url] = image.exec(html) ?? [];
  return url === undefined || isMade(url) ? html : html.replace(image, '').replace(large, '');
}
