/** QR codes as the path of an SVG. One stands on the page of its measure and on every sheet that names it: it is made once. */
import QRCode, { type BitMatrix } from 'qrcode';

export interface QrPath {
  /** Modules in a row, without the quiet zone. */
  size: number;
  /** One stroke per run of dark modules in a row, each step from where the last ended: that packs best. */
  path: string;
}

const known = new Map<string, QrPath>();

/** Level M: 15 mm on paper are read at 150 dpi. */
export function toQrPath(text: string): QrPath {
  const made = known.get(text) ?? draw(QRCode.create(text, { errorCorrectionLevel: 'M' }).modules);
  known.set(text, made);
  return made;
}

function draw(modules: BitMatrix): QrPath {
  const { size } = modules;
  let path = 'M0 .5';
  let pen = { x: 0, y: 0 };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && modules.get(row, column)) column += 1;
      if (column === start) continue;
      path += `m${start - pen.x} ${row - pen.y}h${column - start}`;
      pen = { x: column, y: row };
    }
  }
  return { size, path };
}
