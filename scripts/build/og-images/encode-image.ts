/** Photograph of a card → the PNG that is published. */
import { escape } from 'html-escaper';
import sharp from 'sharp';

/** As many colours as a card has with the edges of its letters; no more bytes than a page. */
const png = { palette: true, colours: 16, dither: 0, compressionLevel: 9 } as const;

/**
 * @param words what the card says; they are kept in the file (XMP, dc:description), where programs that cannot see read them
 * @returns the same bytes for the same card
 */
export const encodeCard = (shot: Buffer, words: string): Promise<Buffer> =>
  sharp(shot).png(png).withXmp(toXmp(words)).toBuffer();

const toXmp = (words: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escape(words)}</dc:description>` +
  '</rdf:Description></rdf:RDF></x:xmpmeta>';
