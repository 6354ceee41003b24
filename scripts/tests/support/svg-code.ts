/** A QR code as src/components/QrCode.astro draws it (runs of modules as strokes) → pixels that a decoder reads. */
const zoom = 4;
const quiet = 4;

export function readSvgCode(strokes: string): { pixels: Uint8ClampedArray; size: number } {
  let column = 0;
  let row = 0;
  const runs = [...strokes.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)].map(([, right, down, length]) => {
    const run = { column: column + Number(right), row: row + Number(down), length: Number(length) };
    column = run.column + run.length;
    row = run.row;
    return run;
  });
  const modules = Math.max(...runs.map(({ row }) => row)) + 1;
  const size = (modules + 2 * quiet) * zoom;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const { column, row, length } of runs) {
    for (let y = (row + quiet) * zoom; y < (row + quiet + 1) * zoom; y += 1) {
      for (let x = (column + quiet) * zoom; x < (column + quiet + length) * zoom; x += 1) {
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
  }
  return { pixels, size };
}
