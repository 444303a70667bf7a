import {expect, test} from '@playwright/test';
import {Picture} from './picture';
import {drawingTools} from './social-card';

/** What a reader’s program sees: the pixels of a PNG, four bytes each. */
async function decode(png: Uint8Array) {
  const {Resvg} = await drawingTools();
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const [width = 0, height = 0] = [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));
  const {pixels} = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`,
  ).render();
  return {width, height, pixels: [...pixels]};
}

const red = [255, 0, 0, 255];
const green = [0, 128, 0, 255];
const blue = [0, 0, 254, 255];

test('a picture is read as it was painted', async () => {
  const picture = new Picture(3, 2);
  picture.paint(Uint8Array.from([red, red, green, green, red, blue].flat()), {
    x: 0,
    y: 0,
    width: 3,
  });
  expect(await decode(picture.toPng())).toEqual({
    width: 3,
    height: 2,
    pixels: [red, red, green, green, red, blue].flat(),
  });
});

test('what is painted into a picture stays in its place, and in this copy', async () => {
  const ground = new Picture(3, 3);
  ground.paint(Uint8Array.from(Array.from({length: 9}, () => red).flat()), {x: 0, y: 0, width: 3});
  const picture = ground.copy();
  picture.paint(Uint8Array.from([green, blue].flat()), {x: 1, y: 1, width: 1});
  expect((await decode(picture.toPng())).pixels).toEqual(
    [red, red, red, red, green, red, red, blue, red].flat(),
  );
  expect((await decode(ground.toPng())).pixels).toEqual(Array.from({length: 9}, () => red).flat());
});

test('of more colors than a palette holds, the others are drawn in one that is near', async () => {
  const grays = Array.from({length: 256}, (_, gray) => [gray, gray, gray, 255]);
  const picture = new Picture(257, 1);
  picture.paint(Uint8Array.from([...grays, [100, 101, 100, 255]].flat()), {
    x: 0,
    y: 0,
    width: 257,
  });
  expect((await decode(picture.toPng())).pixels).toEqual([...grays, [100, 100, 100, 255]].flat());
});
