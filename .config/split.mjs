// Cuts the application that Trunk built into the first load and what is fetched later (docs/decisions/0009):
// `node split.mjs DIST WASM WORK`. WASM is the application as it was linked, with its relocations; WORK a folder for
// what comes between. Replaces the application in DIST, and writes WORK/groups.json: which files each group needs.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { plain, shortImports } from "./shorten.mjs";

const run = promisify(execFile);
const [dist, wasm, work] = process.argv.slice(2);
const cut = join(work, "cut");
const bound = join(work, "bound");
const small = join(work, "small");
const runtimeName = "__wasm_split.js";

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

/** Up to so many bytes a part stands within the script: what two groups share is often a function or two. */
const notWorthARequest = 1_000;
const reader = `async function within(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
}`;

// 1. The linked application becomes a main part and others, which share its memory and its table of functions.
await rm(work, { recursive: true, force: true });
for (const folder of [cut, bound, small]) await mkdir(folder, { recursive: true });
await run("wasm-split-cli", [wasm, cut, "--target", "web", "--out-name", "frontend"]);
await run("wasm-bindgen", [
  ...["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", bound, "--out-name", "frontend"],
  join(cut, "frontend.wasm"),
]);

// 2. Each part is made small. Nothing may be renumbered between them: their tables are exported and so left alone.
const later = (await readdir(cut)).filter((name) => /^(split|chunk)_\w+\.wasm$/.test(name)).sort();
const binding = shortImports(
  await readFile(join(bound, "frontend_bg.wasm")),
  await readFile(join(bound, "frontend.js"), "utf8"),
  "./frontend_bg.js",
);
await writeFile(join(bound, "short.wasm"), binding.wasm);
const shrink = (from, to) => run("wasm-opt", ["-Oz", ...features, from, "-o", join(small, to)]);
await shrink(join(bound, "short.wasm"), "frontend.wasm");
for (const name of later) await shrink(join(cut, name), name);

// 3. One script: what binds the main part to the browser, and what fetches the others. Apart they would import each
// other, and could not both be named after their content.
const runtime = await readFile(join(cut, runtimeName), "utf8");
const loaders = [...runtime.matchAll(/^export const (__wasm_split_load_\w+) =/gm)].map(([, name]) => name);
const inner = runtime
  .replace(only(runtime, /^import \{ initSync \} from "[^"]*";\n/gm, "The import of the main part")[0], "")
  .replace(/^export const /gm, "const ");
const imports = [...binding.script.matchAll(/^import \* as (\w+) from "\.\/__wasm_split\.js";?\n/gm)];
if (imports.length === 0 || loaders.length === 0) stop("The application has no parts to be fetched later");
let script = `const parts = (() => {\n${reader}\n${inner}\nreturn { ${loaders.join(", ")} };\n})();\n`;
script += imports.map(([, name]) => `const ${name} = parts;\n`).join("");
script += binding.script.replace(/^import \* as (\w+) from "\.\/__wasm_split\.js";?\n/gm, "");
script = plain(script);
if (/\bfrom\s*["']/.test(script)) stop("The script still imports what fetches the parts");

// 4. All names carry one hash, of all parts: those of different builds do not fit together.
const hash = createHash("sha256").update(script);
for (const name of ["frontend.wasm", ...later]) hash.update(await readFile(join(small, name)));
const build = hash.digest("hex").slice(0, 16);
const named = (name) => name.replace(/^split_/, "group-").replace(/^chunk_/, "shared-").replace(/\.wasm$/, `-${build}.wasm`);
const within = new Set();
for (const name of later) {
  const fetched = `fetch(new URL("./${name}", import.meta.url))`;
  only(script, fetched, `What fetches ${name}`);
  const content = await readFile(join(small, name));
  if (content.length <= notWorthARequest) {
    within.add(name);
    script = script.replace(fetched, `within("${content.toString("base64")}")`);
  } else {
    script = script.replace(fetched, fetched.replace(name, named(name)));
    await copyFile(join(small, name), join(dist, named(name)));
  }
}

// 5. The page names the new files, and what they must be.
const page = join(dist, "index.html");
let html = await readFile(page, "utf8");
const [, old] = only(html, /<link[^>]*href=\/(frontend-[0-9a-f]+)\.js[^>]*>/g, "The script in the page");
const main = `frontend-${build}`;
for (const [end, content] of [
  [".js", Buffer.from(script)],
  ["_bg.wasm", await readFile(join(small, "frontend.wasm"))],
]) {
  const [link] = only(html, new RegExp(`<link[^>]*href=/${old}${end}[^>]*>`, "g"), `The link to ${end}`);
  const integrity = `sha384-${createHash("sha384").update(content).digest("base64")}`;
  only(link, /integrity=[^ >]+/g, "What the file must be");
  html = html.replace(link, link.replace(/integrity=[^ >]+/, `integrity=${integrity}`));
  await rm(join(dist, old + end));
  await writeFile(join(dist, main + end), content);
}
await writeFile(page, html.replaceAll(old, main));

// 6. Which files each group needs, for who weighs them.
const chunks = new Map(
  [...runtime.matchAll(/^const (__chunk_\d+) = makeLoad\([^"]*"\.\/([^"]+)"/gm)].map(([, name, file]) => [name, file]),
);
const groups = {};
for (const name of loaders) {
  const [, body] = only(runtime, new RegExp(`^export const ${name} = ([^]*?\\]\\)\\));$`, "gm"), name);
  const own = [...body.matchAll(/"\.\/([^"]+)"/g)].map(([, file]) => file);
  const shared = [...body.matchAll(/__chunk_\d+/g)].map(([chunk]) => chunks.get(chunk));
  if (shared.includes(undefined)) stop(`${name} needs a part that nobody fetches`);
  const files = [...shared, ...own].filter((file) => !within.has(file));
  groups[name.replace("__wasm_split_load_", "")] = files.map(named);
}
await writeFile(join(work, "groups.json"), `${JSON.stringify(groups, null, 2)}\n`);
