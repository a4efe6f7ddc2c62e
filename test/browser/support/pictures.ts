import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Where the accepted pictures are. */
export const PICTURES = path.join(__dirname, "../pictures");
/** Where a picture that differs is put, with what differs marked. */
export const DIFFERENCES = path.join(tmpdir(), "kuvert-pictures");

/** How different a pixel's colour may be (pixelmatch, 0 to 1), and how many pixels in a million may be more so. */
const COLOUR_TOLERANCE = 0.2;
const PIXELS_PER_MILLION = 300;

/** What is wrong with a picture, in a sentence; null when it is as accepted. */
export function differenceFrom(name: string, png: Buffer): string | null {
  const file = path.join(PICTURES, `${name}.png`);
  if (!existsSync(file)) return `${name}: no picture has been accepted yet.`;
  const accepted = PNG.sync.read(readFileSync(file));
  const actual = PNG.sync.read(png);
  const { width, height } = accepted;
  if (actual.width !== width || actual.height !== height) {
    keep(name, png);
    return `${name}: is ${actual.width} × ${actual.height} pixels, and was ${width} × ${height}.`;
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(accepted.data, actual.data, marked.data, width, height, {
    threshold: COLOUR_TOLERANCE,
  });
  if (count * 1_000_000 <= PIXELS_PER_MILLION * width * height) return null;
  keep(name, png);
  keep(`${name}.marked`, PNG.sync.write(marked));
  return `${name}: ${count} pixels differ.`;
}

/** Takes the place of all accepted pictures; gives how many have changed. */
export function acceptPictures(pictures: ReadonlyMap<string, Buffer>): number {
  mkdirSync(PICTURES, { recursive: true });
  const old = readdirSync(PICTURES).filter((file) => !pictures.has(file.replace(/\.png$/, "")));
  for (const file of old) rmSync(path.join(PICTURES, file));
  // One that has not changed to the eye stays as it is, byte for byte.
  const changed = [...pictures].filter(([name, png]) => differenceFrom(name, png) !== null);
  for (const [name, png] of changed) writeFileSync(path.join(PICTURES, `${name}.png`), smaller(png));
  return changed.length;
}

/**
 * The same picture in fewer bytes. Colours that fill much of it stay exactly what they are; the many shades at the edges
 * of letters become fewer, which no eye sees and halves the file. No pixel of ours is see-through.
 */
function smaller(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const pixels = new Uint32Array(picture.data.buffer, picture.data.byteOffset, picture.data.length / 4);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  pixels.forEach((colour, at) => {
    if ((counts.get(colour) ?? 0) > pixels.length * MUCH) return;
    for (let byte = 4 * at; byte < 4 * at + 3; byte += 1) {
      picture.data[byte] = Math.min(255, Math.round((picture.data[byte] ?? 0) / SHADE) * SHADE);
    }
  });
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** The share of a picture from which on a colour counts as filling it. */
const MUCH = 0.002;
/** Shades are this far apart, of 255. */
const SHADE = 17;

function keep(name: string, png: Buffer): void {
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(path.join(DIFFERENCES, `${name}.png`), png);
}
