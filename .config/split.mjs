// Cuts the application that Trunk built into the first load and what is fetched later (docs/decisions/0015):
// `node split.mjs PARTS DIST WASM WORK`. PARTS is the program of `.config/parts`; WASM the application as it was linked, with
// its relocations; WORK a folder for what comes between. Replaces the application in DIST, and writes WORK/groups.json:
// which files each group needs.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const [cutter, dist, wasm, work] = process.argv.slice(2);
const small = join(work, "small");
const sets = JSON.parse(await readFile(".config/sets.json", "utf8"));

/** What every browser of the last years can do, and the compiler takes for granted. */
const features = ["bulk-memory", "bulk-memory-opt", "multivalue", "mutable-globals", "nontrapping-float-to-int"]
  .concat(["reference-types", "call-indirect-overlong", "sign-ext"])
  .map((feature) => `--enable-${feature}`);

function stop(reason) {
  console.error(`✗ ${reason}`);
  process.exit(1);
}

/** The one match of a pattern, or an end: the tools have changed, and this with them. */
function only(text, pattern, what) {
  const found = typeof pattern === "string" ? text.split(pattern).slice(1) : [...text.matchAll(pattern)];
  if (found.length !== 1) stop(`${what}: found ${found.length} times instead of once`);
  return found[0];
}
const replaced = (text, pattern, by, what) => (only(text, pattern, what), text.replace(pattern, () => by));

// 1. The linked application becomes a main part and others, which share its memory and its table of functions.
await rm(work, { recursive: true, force: true });
await mkdir(small, { recursive: true });
await run(cutter, [wasm, ".config/sets.json", work]);
const needs = JSON.parse(await readFile(join(work, "groups.json"), "utf8"));
await run("wasm-bindgen", [
  ...["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", work, "--out-name", "frontend"],
  join(work, "frontend.wasm"),
]);

/** Whether a group is meant: by its name, or by its beginning before a `*`. */
const isNamed = (group, member) => (member.endsWith("*") ? group.startsWith(member.slice(0, -1)) : group === member);

/** What a part is called: after its group, or after the set of groups that share it. */
function called(part) {
  if (part.startsWith("split_")) return part.replace("split_", "group-");
  const sharers = Object.keys(needs).filter((group) => needs[group].includes(part));
  const members = (set) => Object.keys(needs).filter((group) => set.groups.some((member) => isNamed(group, member)));
  const found = sets.find((set) => members(set).toSorted().join() === sharers.toSorted().join());
  return found ? `shared-${found.set}` : stop(`${sharers.join(", ")} share a part, and are no set of .config/sets.json`);
}
const parts = new Map([...new Set(Object.values(needs).flat())].sort().map((part) => [part, called(part)]));

// 2. Each part is made small. Nothing may be renumbered between them: their tables are exported and so left alone. What
// binds the main part to its script has long names, which go as well.
const shrink = (from, to, ...more) =>
  run("wasm-opt", [
    ...["--flatten", "--rereloop", "-Oz", "-Oz", "--coalesce-locals-learning", "--reorder-locals", "--reorder-functions", "--strip-producers", "--strip-target-features", ...more, ...features],
    ...[join(work, `${from}.wasm`), "-o", join(small, `${to}.wasm`)],
  ]);
const { stdout } = await shrink("frontend_bg", "frontend", "--minify-imports-and-exports-and-modules");
for (const [part, name] of parts) await shrink(part, name);
const short = JSON.parse(stdout);
const exported = new Map(short.exports);

// 3. One script: what binds the main part to the browser, and what fetches the others, which import each other.
const binding = join(work, "frontend.js");
const fetching = join(work, "__wasm_split.js");
let script = await readFile(binding, "utf8");
const loaders = [];
for (const [module, name, to] of short.imports) {
  if (module === "./__wasm_split.js") loaders.push(`${to}: import1.${name}`);
  else script = replaced(script, new RegExp(`^ +${name}:`, "gm"), `${to}:`, `What the main part imports as ${name}`);
}
if (loaders.length === 0) stop("The application has no parts to be fetched later");
const object = `a: { ...import0, ${loaders.join(", ")} },`;
script = replaced(script, /"\.\/frontend_bg\.js": import0,/g, object, "What the main part imports")
  .replace(/^ *"\.\/__wasm_split\.js": import\d+,\n/gm, "")
  .replace(/\bwasm\.(\w+)/g, (all, name) => (exported.has(name) ? `wasm.${exported.get(name)}` : all));
await writeFile(binding, script);
const loading = await readFile(fetching, "utf8");
const [shares, shared] = only(loading, /const \{ ([^}]*?),? *\} = initSync/g, "What the parts share");
const renamed = shared.split(", ").map((name) => `${exported.get(name)}: ${name}`);
await writeFile(fetching, loading.replace(shares, shares.replace(shared, renamed.join(", "))));
await run("esbuild", [binding, "--bundle", "--minify", "--format=esm", "--target=es2022", `--outfile=${join(small, "frontend.js")}`]);
script = await readFile(join(small, "frontend.js"), "utf8");

// 4. All names carry one hash, of all parts: those of different builds do not fit together.
const hash = createHash("sha256").update(script);
for (const name of ["frontend", ...parts.values()]) hash.update(await readFile(join(small, `${name}.wasm`)));
const stamp = hash.digest("hex").slice(0, 16);
for (const [part, name] of parts) {
  const file = `${name}-${stamp}.wasm`;
  script = replaced(script, `"./${part}.wasm"`, `"./${file}"`, `What fetches ${name}`);
  await copyFile(join(small, `${name}.wasm`), join(dist, file));
}

// 5. The page names the new files, and what they must be.
const page = join(dist, "index.html");
let html = await readFile(page, "utf8");
const [, old] = only(html, /<link[^>]*href=\/(frontend-[0-9a-f]+)\.js[^>]*>/g, "The script in the page");
const main = `frontend-${stamp}`;
for (const [end, content] of [
  [".js", Buffer.from(script)],
  ["_bg.wasm", await readFile(join(small, "frontend.wasm"))],
]) {
  const [link] = only(html, new RegExp(`<link[^>]*href=/${old}${end}[^>]*>`, "g"), `The link to ${end}`);
  const integrity = `sha384-${createHash("sha384").update(content).digest("base64")}`;
  // Browsers check no integrity of what is preloaded to be fetched, and warn of it at each load.
  const checked = end === ".js" ? ` integrity=${integrity}` : "";
  html = html.replace(link, replaced(link, / integrity=[^ >]+/g, checked, "What the file must be"));
  await rm(join(dist, old + end));
  await writeFile(join(dist, main + end), content);
}
await writeFile(page, html.replaceAll(old, main));

// 6. Which files each group needs, for who weighs them.
const groups = Object.entries(needs).map(([group, its]) => [group, its.map((part) => `${parts.get(part)}-${stamp}.wasm`)]);
await writeFile(join(work, "groups.json"), `${JSON.stringify(Object.fromEntries(groups), null, 2)}\n`);
