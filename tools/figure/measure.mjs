// What the figure costs, in a browser that draws by the processor: `bench/run figure [MINUTES] [--heap]`, with --heap nothing but the memory, and nothing recorded. It plays the element that the pages play, from the same chunks, at 640 by 480.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { clips, movements, root, withBrowser } from "./browser.mjs";

const minutes = Number(process.argv[2] ?? 2);
const SECONDS = 6;
const CLIP_MS = 2000;
/** How long a browser and its tab have been open before they are asked for a figure [ms]: their own beginning is not ours. */
const OPEN_MS = 2500;
const ROUNDS = 5;
const HOME = "http://figure.test/";

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The chunks of the pages that show a figure, and how much of them is ours. */
async function built() {
  const { output } = await build({
    root, configFile: false, logLevel: "error", publicDir: false,
    build: { write: false, target: "es2022", modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 600, rolldownOptions: { input: { element: join(root, "src/Unknot.Web/Shell/Figure/element.ts") }, output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } } },
  });
  return output.filter((one) => one.type === "chunk");
}

const page = (movement) => `<!doctype html><title>figure</title><style>canvas { display: block; width: 640px; height: 480px }</style>
<unknot-figure data-eager data-clip="/figure/${movement}.json" data-body="/figure/body.json"><template><div class="fig-live"><canvas></canvas></div></template></unknot-figure>
<script type="module" src="/element.js"></script>`;

// Frames and the script in them, as the page's own clock has them.
const WATCH = `
  window.spent = []; window.drawn = 0; window.live = 0;
  const frame = window.requestAnimationFrame, draw = WebGL2RenderingContext.prototype.drawElements;
  let calls = 0;
  WebGL2RenderingContext.prototype.drawElements = function (...all) { calls++; return draw.apply(this, all); };
  window.requestAnimationFrame = step => frame.call(window, now => { calls = 0; const from = performance.now(); step(now); if (calls > 0) { window.drawn++; window.spent.push(performance.now() - from); } });
  new MutationObserver(() => { if (!window.live && document.querySelector('.is-live')) window.live = performance.now(); }).observe(document, { subtree: true, attributes: true, childList: true });`;

async function opened(browser, chunks, movement) {
  const tab = await browser.newPage({ viewport: { width: 700, height: 520 } });
  await tab.waitForTimeout(OPEN_MS);
  await tab.addInitScript(WATCH);
  await tab.route(`${HOME}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const chunk = chunks.find((one) => path === `/${one.fileName}`);
    return chunk ? route.fulfill({ contentType: "text/javascript", body: chunk.code })
      : path.startsWith("/figure/") ? route.fulfill({ contentType: "application/json", body: readFileSync(join(clips, path.slice("/figure/".length))) })
      : route.fulfill({ contentType: "text/html", body: page(movement) });
  });
  await tab.goto(HOME);
  await tab.waitForFunction(() => window.live > 0);
  return tab;
}

/** From the module to the first frame [ms], once in each of some browsers. */
async function first(chunks) {
  const taken = [];
  for (let i = 0; i < ROUNDS; i++) {
    taken.push(await withBrowser(async (browser) => {
      const tab = await opened(browser, chunks, "levator_stretch");
      return tab.evaluate(() => window.live - Math.max(...performance.getEntriesByType("resource").filter((one) => one.name.endsWith(".js")).map((one) => one.responseEnd)));
    }));
  }

  return median(taken);
}

async function played(browser, chunks) {
  const tab = await opened(browser, chunks, "levator_stretch");
  await tab.waitForTimeout(1000);
  const [before, at] = await tab.evaluate(() => { window.spent = []; return [window.drawn, performance.now()]; });
  await tab.waitForTimeout(SECONDS * 1000);
  const [after, now, spent] = await tab.evaluate(() => [window.drawn, performance.now(), window.spent]);
  await tab.close();
  return { fps: ((after - before) * 1000) / (now - at), script: median(spent) };
}

/** How much the heap grows from the first round of all clips to the last [MB]. */
async function grown(browser, chunks) {
  const tab = await opened(browser, chunks, "levator_stretch");
  const devtools = await tab.context().newCDPSession(tab);
  const used = async () => {
    // What is noted of each frame is ours, not the figure's.
    await tab.evaluate(() => { window.spent = []; });
    await devtools.send("HeapProfiler.collectGarbage");
    return (await devtools.send("Runtime.getHeapUsage")).usedSize / 1e6;
  };
  const all = movements();
  const show = async (number) => {
    await tab.evaluate((clip) => document.querySelector("unknot-figure").show(clip, null, []), `/figure/${all[number % all.length]}.json`);
    await tab.waitForTimeout(CLIP_MS);
  };
  // Every clip once, since a browser keeps those it has fetched.
  for (let i = 0; i < all.length; i++) {
    await tab.evaluate((clip) => document.querySelector("unknot-figure").show(clip, null, []), `/figure/${all[i]}.json`);
    await tab.waitForTimeout(150);
  }

  const before = await used();
  const end = Date.now() + minutes * 60_000;
  for (let i = 0; Date.now() < end; i++) {
    await show(i);
  }

  const after = await used();
  await tab.close();
  return after - before;
}

function baked() {
  const from = performance.now();
  execFileSync("dotnet", [join(root, "artifacts/bin/Unknot.Cli/release/unknot.dll"), "figure", "--all", "--content", join(root, "content")]);
  return (performance.now() - from) / 1000;
}

const chunks = await built();
const stage = chunks.find((one) => one.fileName.startsWith("stage"));
const own = chunks.flatMap((one) => Object.entries(one.modules)).filter(([file]) => !file.includes("node_modules")).reduce((sum, [, module]) => sum + module.renderedLength, 0) / 1000;
if (process.argv.includes("--heap")) {
  console.log(`the heap after ${minutes} min of clips: ${(await withBrowser((browser) => grown(browser, chunks))).toFixed(2)} MB more`);
  process.exit();
}

const shown = await first(chunks);
const { fps, script, growth } = await withBrowser(async (browser) => ({ ...(await played(browser, chunks)), growth: await grown(browser, chunks) }));
const bake = [baked(), baked(), baked()];
const rows = [
  ["frames a second by the processor, 640 by 480", fps, "at least", 12, "fps"],
  ["script a frame, median", script, "at most", 4, "ms"],
  ["first frame after the module, median of five browsers", shown, "at most", 300, "ms"],
  ["the figure's chunk, three.js with it, gzip", gzip(stage.code), "at most", 220, "kB"],
  ["the same, brotli", brotliCompressSync(stage.code).length / 1000, "at most", 220, "kB"],
  ["our own script in it, as written", own, "at most", 60, "kB"],
  ["all clips, each compressed", movements().reduce((sum, movement) => sum + gzip(readFileSync(join(clips, `${movement}.json`))), 0), "at most", 250, "kB"],
  [`the heap after ${minutes} min of clips`, growth, "grows at most", 1, "MB"],
  ["all 63 baked and checked, with the start of the program", median(bake), "at most", 5, "s"],
].map(([what, value, how, bar, unit]) => ({ holds: how === "at least" ? value >= bar : value <= bar, line: `${what.padEnd(58)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(4)} ${how} ${bar}` }));
const lines = rows.map((row) => `${row.holds ? "yes" : "no "} ${row.line}`);
const head = `figure: ${cpus().length} processors, SwiftShader, ${minutes} minutes of clips`;
writeFileSync(join(root, "bench/results/figure.txt"), `${[head, ...lines].join("\n")}\n`);
console.log(lines.join("\n"));
process.exitCode = rows.every((row) => row.holds) ? 0 : 1;
