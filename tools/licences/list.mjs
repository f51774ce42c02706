// THIRD-PARTY.md: every part of others that ships, with its licence. `node tools/licences/list.mjs` writes it, with `--check` it fails where it is old. After a build.
// A licence that is not allowed, or not known, ends it with 1.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const page = join(root, "THIRD-PARTY.md");
const read = (path) => readFileSync(join(root, path), "utf8");

// What each asks for is done by shipping its text and whose it is. Whatever is not here is refused: AGPL and GPL, and what nobody has looked at.
const allowed = new Set(["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "PostgreSQL", "ISC", "OFL-1.1"]);

/** Packages of .NET that put a file beside the program. */
function nuget() {
  const assets = JSON.parse(read("artifacts/obj/Unknot.Cli/project.assets.json"));
  const [folder] = Object.keys(assets.packageFolders);
  const [target] = Object.keys(assets.targets).filter((name) => !name.includes("/"));
  return Object.entries(assets.targets[target])
    .filter(([, one]) => one.type === "package" && Object.keys({ ...one.runtime, ...one.runtimeTargets, ...one.native }).some((file) => !file.endsWith("_._")))
    .map(([key]) => {
      const [name, version] = key.split("/");
      const at = join(folder, assets.libraries[key].path);
      const nuspec = readFileSync(join(at, readdirSync(at).find((file) => file.endsWith(".nuspec"))), "utf8");
      const tag = (name) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(nuspec)?.[1].trim();
      return { name, version, licence: /<license type="expression">([^<]*)</.exec(nuspec)?.[1] ?? "unknown", owner: tag("copyright") ?? `Copyright ${tag("authors")}` };
    });
}

/** Packages of npm that the islands and styles name, and what those need. */
function npm() {
  const lock = JSON.parse(read("package-lock.json")).packages;
  const sources = readdirSync(join(root, "src/Unknot.Web"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|css)$/.test(file) && !/\.test\.ts$|wwwroot|\/obj\/|\/bin\//.test(file));
  const named = sources.flatMap((file) => [...read(join("src/Unknot.Web", file)).matchAll(/(?:from\s+|import\s*\(?\s*|url\(\s*)["']((?:@[\w.-]+\/)?[\w.-]+)[/"']/g)].map((match) => match[1]));
  const all = new Set();
  const add = (name) => {
    const one = lock[`node_modules/${name}`];
    if (one && !all.has(name)) {
      all.add(name);
      Object.keys(one.dependencies ?? {}).forEach(add);
    }
  };
  named.forEach(add);
  return [...all].map((name) => {
    const at = join("node_modules", name);
    const text = readdirSync(join(root, at)).filter((file) => /^licen[cs]e/i.test(file)).map((file) => read(join(at, file))).join("\n");
    return { name, version: lock[`node_modules/${name}`].version, licence: JSON.parse(read(join(at, "package.json"))).license ?? "unknown", owner: /copyright[^\n]*/i.exec(text)?.[0].trim() ?? "", text };
  });
}

const icons = read("src/Unknot.Web/Shell/Icons/LICENSE");
const parts = [...nuget(), ...npm(), { name: "Lucide (icons)", version: "copied", licence: "ISC", owner: "Copyright (c) 2026 Lucide Icons and Contributors", text: icons }]
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

const refused = parts.filter((part) => !allowed.has(part.licence));
for (const part of refused) {
  console.error(`${part.name} ${part.version}: the licence '${part.licence}' is not among those allowed (${[...allowed].join(", ")}); take the part out, or have somebody look at its licence and add it in tools/licences/list.mjs.`);
}

const texts = {
  "Apache-2.0": () => "The text is that of `LICENSE` beside this file.",
  "OFL-1.1": () => parts.find((part) => part.licence === "OFL-1.1").text.split(/\n(?=-{5,})/).slice(1).join("\n").trim(),
  ISC: () => icons.trim(),
};
const textOf = (licence) => texts[licence]?.() ?? (existsSync(join(import.meta.dirname, `${licence}.txt`)) ? readFileSync(join(import.meta.dirname, `${licence}.txt`), "utf8").trim() : undefined);
const used = [...new Set(parts.map((part) => part.licence))].filter((licence) => allowed.has(licence)).sort();
const written = `# Parts of others

Every part that ships with Unknot and is not its own, written by \`node tools/licences/list.mjs\`. .NET itself is not
among them: it is installed beside. SQLite, inside SQLitePCLRaw.lib.e_sqlite3, is in the public domain.

| part | version | licence | whose |
|---|---|---|---|
${parts.map((part) => `| ${part.name} | ${part.version} | ${part.licence} | ${part.owner.replaceAll("|", "/")} |`).join("\n")}

${used.map((licence) => `## ${licence}\n\n${textOf(licence) ?? (() => { throw new Error(`tools/licences/${licence}.txt is missing`); })()}`).join("\n\n")}
`;

if (process.argv.includes("--check")) {
  if (!existsSync(page) || readFileSync(page, "utf8") !== written) {
    console.error("THIRD-PARTY.md is not what ships any more; write it anew with: node tools/licences/list.mjs");
    process.exit(1);
  }
} else {
  writeFileSync(page, written);
}

process.exit(refused.length > 0 ? 1 : 0);
