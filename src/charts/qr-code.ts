/** QR codes as the path of an SVG. It is on the page of its measure and on every sheet that names it: it is made once. */
import { encodeQR } from 'qr';

export interface QrPath {
  /** Modules in a row, without the quiet zone. */
  size: number;
  /** One stroke per run of dark modules in a row, each step from where the last ended: that packs best. */
  path: string;
}

const known = new Map<string, QrPath>();

/** Level M: 15 mm on paper are read at 150 dpi. */
export function toQrPath(text: string): QrPath {
  const made = known.get(text) ?? draw(encodeQR(text, 'raw', { ecc: 'medium', border }));
  known.set(text, made);
  return made;
}

/** Modules of the quiet zone that the package adds: the least it takes. The page has a wider one. */
const border = 1;

/** @param modules rows of modules, true for dark, with the {@link border} */
function draw(modules: readonly (readonly boolean[])[]): QrPath {
  const size = modules.length - 2 * border;
  let path = 'M0 .5';
  let pen = { x: 0, y: 0 };
  modules.slice(border, -border).forEach((row, y) => {
    for (let column = border; column < border + size; column += 1) {
      const start = column;
      while (row[column]) column += 1;
      if (column === start) continue;
      path += `m${start - border - pen.x} ${y - pen.y}h${column - start}`;
      pen = { x: column - border, y };
    }
  });
  return { size, path };
}
