// A browser with the page of tools/figure in it. Rendering is done in software, so that every machine draws the same.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";

export const root = resolve(import.meta.dirname, "../..");
/** An address that leads nowhere: the page and what it fetches come from the folders of this machine. */
export const HOST = "http://figure.localhost/";
export const clips = join(root, "content/figure");

/** How stills are drawn. */
export const STILL = { size: 320, quality: 0.72 };

export const read = (file) => JSON.parse(readFileSync(join(clips, file), "utf8"));
export const movements = () => readdirSync(clips).filter((file) => file.endsWith(".json") && file !== "body.json").map((file) => file.slice(0, -5));

async function bundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), "unknot-figure-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { outDir: folder, emptyOutDir: false, target: "es2022", lib: { entry: join(import.meta.dirname, entry), formats: ["iife"], name: "figure", fileName: () => "page.js" } },
  });
  const script = readFileSync(join(folder, "page.js"), "utf8");
  rmSync(folder, { recursive: true });
  return script;
}

/** Opens a browser, hands it over, and closes it. */
export async function withBrowser(use) {
  const browser = await chromium.launch({
    executablePath: process.env.UNKNOT_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens the page in it, and hands it over. What it may fetch is in `files`, a folder. */
export function withPage(use, entry = "page.ts", files = null) {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.route(`${HOST}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      return name && files ? route.fulfill({ path: join(files, name) }) : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>figure</title>" });
    });
    await page.goto(HOST);
    await page.addScriptTag({ content: await bundled(entry) });
    await page.evaluate((body) => { window.body = body; }, read("body.json"));
    return use(page);
  });
}

/** The frames of a scene that are shown side by side: its key poses, each once. */
export function poses(scene, most = 3) {
  const once = scene.keys.filter((key, i) => scene.keys.findIndex((other) => other.pose === key.pose) === i);
  return once.length <= most ? once : [...once.slice(0, most - 1), once.at(-1)];
}
