import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawShareImage, type ShareImage } from './draw-share-image.ts';

const points = {
  pregnancy: '妊娠',
  birth: '0歳',
  '1y': '1',
  '3y': '3',
  '6y': '6',
  '12y': '12',
  '15y': '15',
  '18y': '18歳',
};
const image: ShareImage = {
  kicker: '施策57',
  site: '伊那市の子ども支援',
  name: ['児童手当'],
  caption: '生まれたときから中学校卒業まで',
  ages: [{ from: 'birth', to: '15y', basis: 'stated' }],
  points,
};
const draw = async (changed: Partial<ShareImage> = {}) => drawShareImage({ ...image, ...changed });

/** Rows of pixels, from the top, that have anything dark in them, as runs. */
async function findRows(picture: Buffer): Promise<[first: number, last: number][]> {
  const { data, info } = await sharp(picture).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  const isDark = (row: number) => data.subarray(row * info.width, (row + 1) * info.width).some((value) => value < 128);
  const runs: [number, number][] = [];
  for (let row = 0; row < info.height; row += 1) {
    const last = runs.at(-1);
    if (!isDark(row)) continue;
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

interface Strip {
  top: number;
  height: number;
}

/** Columns of pixels of a strip of the picture that have anything dark in them, as runs; letters closer than 12 px are one. */
async function findRuns(picture: Buffer, { top, height }: Strip): Promise<[first: number, last: number][]> {
  const strip = sharp(picture).extract({ left: 0, top, width: 1200, height });
  const { data, info } = await strip.removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, row) => row);
  const runs: [number, number][] = [];
  for (let column = 0; column < info.width; column += 1) {
    if (!rows.some((row) => (data[row * info.width + column] ?? 255) < 128)) continue;
    const last = runs.at(-1);
    if (last && column - last[1] < 12) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
const findColumns = async (picture: Buffer, strip: Strip): Promise<number> => (await findRuns(picture, strip)).length;
async function widestGap(picture: Buffer, strip: Strip): Promise<number> {
  const runs = await findRuns(picture, strip);
  return Math.max(...runs.slice(1).map(([first], index) => first - (runs[index]?.[1] ?? 0)));
}

test('the same words give the same bytes, whatever was drawn before', async () => {
  const first = await draw();
  await draw({ name: ['①～※'] });
  expect(await draw()).toEqual(first);
});

test('a character that the whole Japanese file of the font lacks is drawn, not shown as a box', async () => {
  const [box, circled] = await Promise.all([draw({ name: ['\u{10ffff}'] }), draw({ name: ['①'] })]);
  expect(circled).not.toEqual(box);
});

test('the longest name and caption leave room between each other', async () => {
  const name = 'Home visits and advice for high-risk pregnancies and births (child-rearing support visits)';
  const caption = 'From the start of elementary school until the end of junior high school (inferred)';
  const rows = await findRows(await draw({ name: [name], caption, points: { ...points, birth: '0' } }));
  const [, kicker, first, , third, caption1, caption2, line, ...words] = rows;
  expect(words.length).toBe(1);
  const gap = (above = [0, 0], below = [0, 0]) => below[0]! - above[1]!;
  for (const room of [gap(kicker, first), gap(third, caption1), gap(caption2, line)]) expect(room).toBeGreaterThan(18);
});

test('a name whose parts do not fill their lines is set smaller rather than on a third', async () => {
  const rows = await findRows(
    await draw({ name: ['要保護児童地域', '対策協議会の', '充実'], ages: [], caption: '市の体制' }),
  );
  const [, kicker = [0, 0], first = [0, 0], second = [0, 0], caption = [0, 0]] = rows;
  expect(first[0] - kicker[1]).toBeGreaterThan(18);
  expect(caption[0] - second[1]).toBeGreaterThan(18);
});

test('number and name of the site keep apart in either language, and so do the words along the line', async () => {
  const longest = [
    { kicker: '計画の126番', site: '伊那市の子ども支援', points },
    {
      kicker: 'No. 126 in the plan',
      site: 'Support for children in Ina City',
      points: { ...points, birth: '0', '18y': '18' },
    },
  ];
  for (const words of longest) {
    const picture = await draw(words);
    expect(await widestGap(picture, { top: 60, height: 80 }), words.kicker).toBeGreaterThan(60);
    expect(await findColumns(picture, { top: 545, height: 50 }), words.kicker).toBeGreaterThanOrEqual(6);
  }
});
