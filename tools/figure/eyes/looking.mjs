// What models that are not ours find in pictures of the figure: BlazePose and the face mesh, as their packages bring them.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { HOST, read, withPage } from "../browser.mjs";

const packages = join(import.meta.dirname, "node_modules/@mediapipe");
const MODELS = {
  pose: { name: "Pose", options: { modelComplexity: 1, staticImageMode: false, smoothLandmarks: false, enableSegmentation: false, useCpuInference: true } },
  face_mesh: { name: "FaceMesh", options: { maxNumFaces: 1, refineLandmarks: false, useCpuInference: true } },
};

/** Opens a page with a film of the figure and one of the models in it; two of them in one page get in each other's way. */
export async function withEyes(model, use) {
  if (!existsSync(packages)) {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: import.meta.dirname, stdio: "inherit" });
  }

  return await withPage(async (page) => {
    await page.addScriptTag({ url: `${HOST}${model}/${model}.js` });
    await page.evaluate(open, { body: read("body.json"), from: `${HOST}${model}/`, ...MODELS[model] });
    return await use((take, frames, shown = false) => page.evaluate(({ take, frames, shown }) => window.look(take, frames, shown), { take, frames, shown }));
  }, "film.ts", packages);
}

/** In the page: what is true of each picture, and where the model sees its landmarks [px]; null where it sees nobody. */
async function open({ body, from, name, options }) {
  let found = null;
  const model = new window[name]({ locateFile: (file) => from + file });
  model.setOptions(options);
  model.onResults((results) => { found = results.poseLandmarks ?? results.multiFaceLandmarks?.[0] ?? null; });
  await model.initialize();
  const film = window.filmOf(body);
  const drawn = (truth, found) => {
    const on = film.paper.getContext("2d");
    const dots = (points, colour) => {
      on.fillStyle = colour;
      points.forEach(([x, y]) => on.fillRect(x - 3, y - 3, 6, 6));
    };
    dots(Object.values(truth.points), "#0a0");
    dots(found ?? [], "#e00");
    return film.paper.toDataURL("image/png").split(",")[1];
  };
  window.look = async (take, frames, shown) => {
    film.begin(take);
    model.reset();
    const seen = [];
    for (const frame of frames) {
      const truth = film.picture(frame);
      found = null;
      await model.send({ image: film.paper });
      const points = found && found.map(({ x, y, visibility }) => [x * take.width, y * take.height, visibility ?? 1]);
      seen.push({ truth, found: points, ...(shown && { picture: drawn(truth, points) }) });
    }

    return seen;
  };
}
