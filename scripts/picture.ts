/**
 * Pictures of few colors, and how they are written as PNG (https://www.w3.org/TR/png-3/). What Resvg has for it takes
 * longer than the drawing: it knows neither palettes nor the pace of Node's zlib.
 */
import {constants, crc32, deflateSync} from 'node:zlib';

/** A palette holds as many. */
const maxColors = 256;

/** A picture of 256 colors at most; of more, each further one becomes one that is near. */
export class Picture {
  /** For each pixel, row by row, the place of its color in the palette. */
  readonly places: Uint8Array;
  /** The palette: opaque colors, as the pixels have them, and the place of each. */
  private readonly palette: Map<number, number>;

  constructor(
    readonly width: number,
    readonly height: number,
    like?: Picture,
  ) {
    this.places = like ? like.places.slice() : new Uint8Array(width * height);
    this.palette = new Map(like?.palette);
  }

  /** Another one that is the same so far. */
  copy(): Picture {
    return new Picture(this.width, this.height, this);
  }

  /** Puts pixels, four bytes each, in rows of `width`, into their place. */
  paint(pixels: Uint8Array, {x, y, width}: {x: number; y: number; width: number}): void {
    // Signed, since Node keeps these alone without a piece of memory for each.
    const colors = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    const {places} = this;
    let last: number | undefined;
    let place = 0;
    for (let from = 0, row = y; from < colors.length; row += 1) {
      let to = row * this.width + x;
      for (const end = from + width; from < end; from += 1, to += 1) {
        const color = colors[from] ?? 0;
        // Most are like their neighbor.
        if (color !== last) {
          place = this.placeOf(color);
          last = color;
        }
        places[to] = place;
      }
    }
  }

  /** The picture as a file. */
  toPng(): Uint8Array {
    const {width, height, places, palette} = this;
    // A row begins with the number of its filter: 0, which is none.
    const rows = new Uint8Array((width + 1) * height);
    for (let row = 0; row < height; row += 1) {
      rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // Eight bits for each pixel, which is a place in the palette.
    header.set([8, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from([...palette.keys()].flatMap((color) => parts(color)))),
      // Runs of a color are nearly all there is to find, and found at once.
      chunk('IDAT', deflateSync(rows, {strategy: constants.Z_RLE})),
      chunk('IEND', new Uint8Array()),
    ]);
  }

  private placeOf(color: number): number {
    const known = this.palette.get(color);
    if (known !== undefined) return known;
    if (this.palette.size < maxColors) {
      this.palette.set(color, this.palette.size);
      return this.palette.size - 1;
    }
    const wanted = parts(color);
    const distances = [...this.palette.keys()].map((each) =>
      parts(each).reduce((sum, part, index) => sum + Math.abs(part - (wanted[index] ?? 0)), 0),
    );
    return distances.indexOf(Math.min(...distances));
  }
}

/** Red, green and blue of a color. */
function parts(color: number): number[] {
  return [...new Uint8Array(Int32Array.of(color).buffer, 0, 3)];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(content, 4);
  framed.writeUInt32BE(crc32(content), content.length + 4);
  return framed;
}
