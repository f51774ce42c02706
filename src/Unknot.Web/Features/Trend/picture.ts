// A drawing as a picture file: the looks that the style sheet gives it are written into a copy, which is then painted on a canvas.

const LOOKS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "text-anchor"] as const;
const SCALE = 2;
const MARGIN = 24;
const HEAD = 34;

/** Paints a drawing with its title above it. */
export async function picture(svg: SVGSVGElement, title: string): Promise<Blob | null> {
  const { width, height } = svg.viewBox.baseVal;
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(dressed(svg, width, height)))}`);
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + HEAD + 2 * MARGIN) * SCALE;
  const paint = canvas.getContext("2d");
  if (!paint) {
    return null;
  }

  const page = getComputedStyle(document.body);
  paint.scale(SCALE, SCALE);
  paint.fillStyle = page.backgroundColor;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = page.color;
  paint.font = `600 18px ${page.fontFamily}`;
  paint.fillText(title, MARGIN, MARGIN + 16);
  paint.drawImage(image, MARGIN, MARGIN + HEAD, width, height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function dressed(svg: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const parts = svg.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((part, i) => {
    const seen = getComputedStyle(parts[i]!);
    LOOKS.forEach((look) => part.setAttribute(look, seen.getPropertyValue(look)));
    part.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width * SCALE));
  copy.setAttribute("height", String(height * SCALE));
  return copy;
}

function loaded(source: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => failed(new Error("The drawing could not be read as a picture."));
    image.src = source;
  });
}
