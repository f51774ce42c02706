// Films with known joint angles: what a camera sees of a movement done in a certain way, and what is true of each picture. `node tools/figure/videos.mjs [DIR [NAME...]]`
// videos.json lists them. Chromium takes one for its camera: --use-fake-device-for-media-stream --use-file-for-fake-video-capture=FILE.mjpeg (it plays 30 pictures a second).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { movements, read, root, withPage } from "./browser.mjs";

// What a film may say, and what holds where it says nothing.
const PLAIN = {
  movement: null, scene: 1, side: "left", lengths: 1, camera: {}, light: {}, speed: 1, depth: 1, right: 1, noise: 0, dropped: 0, seed: 1, width: 640, height: 480, fps: 30, quality: 0.8,
};
const CAMERA = { around: 0, height: null, distance: null, field: 45 };
const LIGHT = { around: 25, strength: 1 };

function filled(defaults, given, what) {
  const odd = Object.keys(given).find((key) => !(key in defaults));
  if (odd) {
    throw new Error(`videos.json, ${what}: there is no '${odd}'; there are ${Object.keys(defaults).join(", ")}.`);
  }

  return { ...defaults, ...given };
}

function film({ name, ...given }) {
  const all = filled(PLAIN, given, name);
  const where = `videos.json, ${name}`;
  if (!movements().includes(all.movement)) {
    throw new Error(`${where}: there is no clip of '${all.movement}' in content/figure.`);
  }

  const clip = read(`${all.movement}.json`);
  if (!clip.scenes[all.scene - 1]) {
    throw new Error(`${where}: ${all.movement} has no scene ${all.scene}, only ${clip.scenes.length}.`);
  }

  const wrong = ["lengths", "speed", "fps", "width", "height"].find((key) => !(all[key] > 0));
  if (wrong || !(all.quality > 0 && all.quality < 1) || !(all.dropped >= 0 && all.dropped < 1)) {
    throw new Error(`${where}: ${wrong ? `${wrong} is more than 0` : "quality is between 0 and 1, where 1 would keep all colour and show green; dropped is a share from 0 to below 1"}.`);
  }

  const camera = filled(CAMERA, all.camera, `${name}, camera`);
  const said = Object.fromEntries(Object.entries(camera).filter(([, value]) => value !== null));
  return {
    ...all,
    name,
    length: clip.scenes[all.scene - 1].frames,
    rate: clip.scenes[all.scene - 1].rate,
    take: {
      clip, scene: all.scene - 1, side: all.side, eye: { ...said, on: "body" }, light: filled(LIGHT, all.light, `${name}, light`),
      manner: { lengths: all.lengths, depth: all.depth, right: all.right }, noise: all.noise, seed: all.seed, width: all.width, height: all.height,
    },
  };
}

/** Chance that is the same on every machine. */
function chance(seed) {
  let state = (seed + 77) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const short = (value) => (typeof value === "number" ? Math.round(value * 100) / 100 : Array.isArray(value) ? value.map(short) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one)])));

async function shot(page, one) {
  await page.evaluate((take) => { window.film.begin(take); }, one.take);
  const next = chance(one.seed);
  const pictures = [];
  const lines = [];
  let last = null;
  for (let i = 0; i < Math.floor((one.length / one.rate / one.speed) * one.fps); i++) {
    // A picture that was dropped shows again what was shown before.
    if (last === null || next() >= one.dropped) {
      const frame = (i / one.fps) * one.rate * one.speed;
      last = { of: i, frame: short(frame), ...await page.evaluate(({ frame, quality }) => window.film.jpeg(frame, quality), { frame, quality: one.quality }) };
    }

    pictures.push(Buffer.from(last.picture, "base64"));
    lines.push(JSON.stringify({ picture: i, seconds: short(i / one.fps), of: last.of, frame: last.frame, ...short(last.truth) }));
  }

  return { film: Buffer.concat(pictures), truth: `${lines.join("\n")}\n` };
}

const [dir = join(root, "artifacts/videos"), ...named] = process.argv.slice(2);
const films = JSON.parse(readFileSync(join(import.meta.dirname, "videos.json"), "utf8")).filter((one) => named.length === 0 || named.includes(one.name)).map(film);
mkdirSync(resolve(dir), { recursive: true });
await withPage(async (page) => {
  await page.evaluate((body) => { window.film = window.filmOf(body); }, read("body.json"));
  for (const one of films) {
    const { film: made, truth } = await shot(page, one);
    writeFileSync(join(dir, `${one.name}.mjpeg`), made);
    writeFileSync(join(dir, `${one.name}.jsonl`), truth);
    console.log(`${one.name}: ${truth.split("\n").length - 1} pictures, ${Math.ceil(made.length / 1024)} kB`);
  }
}, "film.ts");
