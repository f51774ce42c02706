// What runs in the browser for tools/figure/sample.mjs: how alike two pictures are, beside the page that draws them.
import "./page";

const SPAN = 8;
// What keeps the measure steady where there is nothing to see; of 255.
const [STEADY_MEAN, STEADY_SPREAD] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** The brightness of every point, on paper. */
function greys(picture: CanvasImageSource, width: number, height: number): Float64Array {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const on = canvas.getContext("2d")!;
  on.fillStyle = "#faf6ef";
  on.fillRect(0, 0, width, height);
  on.drawImage(picture, 0, 0);
  const { data } = on.getImageData(0, 0, width, height);
  return Float64Array.from({ length: width * height }, (_, i) => 0.299 * data[4 * i]! + 0.587 * data[4 * i + 1]! + 0.114 * data[4 * i + 2]!);
}

/** How alike a square of two pictures is. */
function alikeAt(one: Float64Array, other: Float64Array, width: number, left: number, top: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + SPAN; y++) {
    for (let x = left; x < left + SPAN; x++) {
      const [p, q] = [one[y * width + x]!, other[y * width + x]!];
      [a, b, aa, bb, ab] = [a + p, b + q, aa + p * p, bb + q * q, ab + p * q];
    }
  }

  const n = SPAN * SPAN;
  const [ma, mb] = [a / n, b / n];
  return ((2 * ma * mb + STEADY_MEAN) * (2 * (ab / n - ma * mb) + STEADY_SPREAD)) / ((ma * ma + mb * mb + STEADY_MEAN) * (aa / n - ma * ma + bb / n - mb * mb + STEADY_SPREAD));
}

async function greysOf(url: string, size: number): Promise<Float64Array> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return greys(image, size, size);
}

/** How alike two stills are, 1 where they are the same: structural similarity (Wang and others, 2004) over the squares in which there is something of either. */
async function alike(one: string, other: string, size: number): Promise<number> {
  const [a, b] = [await greysOf(one, size), await greysOf(other, size)];
  const marks: number[] = [];
  for (let y = 0; y + SPAN <= size; y += SPAN / 2) {
    for (let x = 0; x + SPAN <= size; x += SPAN / 2) {
      const isThere = (of: Float64Array): boolean => Math.abs(of[(y + SPAN / 2) * size + x + SPAN / 2]! - of[0]!) > 4;
      if (isThere(a) || isThere(b)) {
        marks.push(alikeAt(a, b, size, x, y));
      }
    }
  }

  return marks.length === 0 ? 0 : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

Object.assign(window, { alike });
