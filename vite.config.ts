import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "vite";

const web = resolve(import.meta.dirname, "src/Unknot.Web");

// Each `<name>.island.ts` of a feature is one entry; what several islands share becomes a chunk by itself.
const islands = readdirSync(resolve(web, "Features"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".island.ts"))
  .map((file): [string, string] => [basename(file, ".island.ts"), resolve(web, "Features", file)]);

export default defineConfig({
  root: web,
  base: "/assets/",
  publicDir: false,
  build: {
    outDir: resolve(web, "wwwroot/assets"),
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    // The figure, which is fetched alone and late.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { app: resolve(web, "Shell/app.ts"), ...Object.fromEntries(islands) },
      output: {
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});
