// Draws the stills beside the clips: of every scene its key poses, from the side it is best seen, and where each muscle lies. `node tools/figure/stills.mjs [MOVEMENT...]`
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clips, movements, poses, read, root, STILL, withPage } from "./browser.mjs";

const LARGEST = 12 * 1024;

// What a still depends on; a test tells when one of them has changed since.
const RENDERER = ["src/Unknot.Web/Shell/Figure/arrows.ts", "src/Unknot.Web/Shell/Figure/asked.ts", "src/Unknot.Web/Shell/Figure/bent.ts", "src/Unknot.Web/Shell/Figure/clip.ts", "src/Unknot.Web/Shell/Figure/lit.ts", "src/Unknot.Web/Shell/Figure/mannequin.ts", "src/Unknot.Web/Shell/Figure/plain.ts", "src/Unknot.Web/Shell/Figure/props.ts", "src/Unknot.Web/Shell/Figure/shape.ts", "src/Unknot.Web/Shell/Figure/stage.ts", "tools/figure/page.ts"];

function stamp() {
  const all = createHash("sha256");
  const baked = readdirSync(clips).filter((file) => file.endsWith(".json")).sort().map((file) => join("content/figure", file));
  for (const file of [...baked, ...RENDERER]) {
    all.update(createHash("sha256").update(readFileSync(join(root, file))).digest());
  }

  return all.digest("hex");
}

const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : movements();
for (const old of readdirSync(clips).filter((file) => file.endsWith(".webp") && (named.length === 0 || named.some((movement) => file.startsWith(`${movement}-`))))) {
  rmSync(join(clips, old));
}

await withPage(async (page) => {
  let bytes = 0;
  for (const movement of chosen) {
    const clip = read(`${movement}.json`);
    for (const [scene, one] of clip.scenes.entries()) {
      const shown = poses(one);
      for (const [number, key] of shown.entries()) {
        const shot = { clip, scene, frame: key.at, view: 0, width: STILL.size, height: STILL.size, to: shown[number + 1]?.at };
        const url = await page.evaluate(({ shot, quality }) => window.still(window.body, shot, quality), { shot, quality: STILL.quality });
        const picture = Buffer.from(url.split(",")[1], "base64");
        if (picture.length > LARGEST) {
          throw new Error(`${movement}, scene ${scene + 1}, ${key.pose}: ${picture.length} bytes, more than ${LARGEST}`);
        }

        bytes += picture.length;
        writeFileSync(join(clips, `${movement}-${scene + 1}-${number + 1}.webp`), picture);
      }
    }
  }

  if (named.length === 0) {
    for (const muscle of Object.keys(read("body.json").muscles)) {
      const url = await page.evaluate(({ muscle, size, quality }) => window.muscle(window.body, muscle, size, quality), { muscle, size: STILL.size, quality: STILL.quality });
      writeFileSync(join(clips, `muscle_${muscle}.webp`), Buffer.from(url.split(",")[1], "base64"));
    }

    writeFileSync(join(clips, "stills.stamp"), `${stamp()}\n`);
  }

  console.log(`${chosen.length} movements, ${bytes} bytes of stills`);
});
