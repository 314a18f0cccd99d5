// Checks the rules that no compiler checks: who may depend on what, who reads the clock, how long a file may be.
// Prints each breach with its place, and fails if there is one.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { breaches as wordBreaches } from "./words.mjs";

// Who may know whom, in all three crates alike. A capability stands on the platform and on the
// capabilities named here; the platform stands on none. What brings them together may name them all.
const capabilities = {
  registers: [],
  organisations: ["registers"],
  profiles: ["registers", "organisations"],
  // A signature says with which key it was given.
  mandates: ["registers", "organisations", "profiles", "messages", "sign_in"],
  files: ["registers", "organisations", "profiles", "mandates"],
  search: ["registers", "organisations", "profiles", "mandates"],
  sign_in: ["registers", "profiles"],
  messages: ["registers"],
  help: [],
};
const crates = {
  backend: {
    platform: ["platform"],
    roots: ["app", "capabilities", "commands", "demo", "lib", "main", "routes", "server"],
    contract: true,
  },
  // Macros stand at the root of their crate. `cast` and `invent` stand in for the world in tests:
  // they know everybody, and everybody may ask them.
  shared: {
    platform: ["kernel", "policy", "lib", "catalogue", "catalogue_schema", "vocabulary"],
    roots: ["contract", "cast", "invent"],
    support: ["cast", "invent"],
  },
  // The address of a page is no part of it: everybody may lead there. And everybody may ask who is signed in.
  frontend: { platform: ["platform", "policy"], roots: ["app", "main", "routes"], open: ["route", "session"], contract: true },
};
// The database is spoken to here alone.
const storage = /^backend\/src\/(platform\/(store|audit|live|jobs\/reminder|import\/store)|(?:\w+\/)+store)(\.rs|\/)/;

const breaches = [];
const breach = (place, rule) => breaches.push(`${place}: ${rule}`);
const cargo = (...args) =>
  execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });

/** Files of a folder, or of a module `name.rs` with its folder `name/`. */
function files(place, extension = "") {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/(^|\/)(node_modules|results|dist|target)\//.test(path));
}
const module = (path) => [...(existsSync(`${path}.rs`) ? [`${path}.rs`] : []), ...files(path, ".rs")];

/** Lines of Rust that match, without comments. */
function* lines(path, pattern) {
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (pattern.test(line.replace(/\/\/.*$/, ""))) yield `${path}:${index + 1}`;
  }
}
function forbid(paths, pattern, rule) {
  for (const path of paths) for (const place of lines(path, pattern)) breach(place, rule);
}

// `shared` is pure: few direct dependencies, and none that does I/O, async or reads a clock.
const sharedMayUse = ["chrono", "serde", "shared-derive", "thiserror"];
const sharedMayUseIfAsked = ["schemars", "serde_json"];
const impure =
  /^(tokio|async-std|smol|futures-executor|mio|socket2|sea-orm|sqlx|rusqlite|axum|hyper|reqwest|web-sys|js-sys|wasm-bindgen|gloo|yew|getrandom|rand|iana-time-zone|regex)/;

const metadata = JSON.parse(cargo("metadata", "--format-version", "1", "--no-deps"));
const shared = metadata.packages.find((crate) => crate.name === "shared");
for (const { name, kind, optional } of shared.dependencies) {
  if (kind !== null || sharedMayUse.includes(name) || (optional && sharedMayUseIfAsked.includes(name))) continue;
  breach("shared/Cargo.toml", `shared must not depend on ${name}; it may use ${sharedMayUse.join(", ")} alone`);
}
for (const target of ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"]) {
  const tree = cargo("tree", "-p", "shared", "-e", "normal", "--all-features", "--prefix", "none", "--target", target);
  for (const name of new Set(tree.split("\n").map((line) => line.split(" ")[0]))) {
    if (impure.test(name)) breach("shared/Cargo.toml", `${name} reaches shared on ${target}: cargo tree -p shared -i ${name}`);
  }
}
for (const [name, others] of Object.entries({ shared: ["mandatum", "frontend"], mandatum: ["frontend"], frontend: ["mandatum"] })) {
  const crate = metadata.packages.find((candidate) => candidate.name === name);
  for (const dependency of crate.dependencies) {
    if (others.includes(dependency.name)) breach(crate.manifest_path, `${name} must not depend on ${dependency.name}`);
  }
}

// What each file of a crate names of its own crate, against the list above.
for (const [crate, { platform, roots, open = [], contract, support = [] }] of Object.entries(crates)) {
  const wrong = new Map();
  for (const path of files(`${crate}/src`, ".rs")) {
    const [from] = path.slice(`${crate}/src/`.length).split(/[/.]/);
    if (roots.includes(from)) continue;
    const allowed = [from, ...platform, ...support, ...(capabilities[from] ?? [])];
    for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
      for (const [, one, inner, several] of line.replace(/\/\/.*$/, "").matchAll(/\bcrate::(?:(\w+)(?:::(\w+))?|\{([^}]*)\})/g)) {
        if (open.includes(inner) && from !== "platform") continue;
        const named = one ? [one] : several.split(",").map((item) => item.trim().split("::")[0]);
        for (const to of named.filter((name) => /^[a-z_]+$/.test(name) && !allowed.includes(name))) {
          const arrow = `${from} → ${to}`;
          wrong.set(arrow, [...(wrong.get(arrow) ?? []), `${path}:${index + 1}`]);
        }
      }
    }
  }
  // The platform knows no types of a capability either.
  const named = new RegExp(`\\bshared::(${Object.keys(capabilities).join("|")})\\b`);
  for (const path of contract ? platform.flatMap((name) => module(`${crate}/src/${name}`)) : []) {
    const [code] = readFileSync(path, "utf8").split("#[cfg(test)]");
    for (const [index, line] of code.split("\n").entries()) {
      const found = line.replace(/\/\/.*$/, "").match(named);
      if (found) breach(`${path}:${index + 1}`, `platform → shared::${found[1]} is not among the arrows`);
    }
  }
  for (const [arrow, places] of wrong) {
    for (const place of places) breach(place, `${arrow} is not among the arrows of .config/rules.mjs`);
  }
}
forbid(
  files("backend/src", ".rs").filter((path) => !storage.test(path)),
  /\bsea_orm\b/,
  "sea_orm stays where the database is spoken to, such as the folders `store`",
);
forbid(
  files("frontend/src", ".rs").filter((path) => !/^frontend\/src\/platform\/api(\.rs|\/)/.test(path)),
  /\b(gloo_net|fetch_with_\w+)\b/,
  "requests are made by frontend/src/platform/api.rs alone",
);
forbid(module("frontend/src/platform/ui"), /\bplatform::api\b/, "components of ui know no requests");

// A quotation mark stays with its word. What was signed stays as it was.
forbid(
  ["shared/src", "backend/src", "frontend/src"].flatMap((folder) => files(folder, ".rs")).filter((path) => !/\/(v\d+|tests)[./]/.test(path)),
  /« | »/,
  "a quotation mark must not break from its word: \\u{a0} and no space",
);

// One file reads the clock; everybody else is given the time.
forbid(
  ["shared/src", "backend/src", "frontend/src"]
    .flatMap((folder) => files(folder, ".rs"))
    .filter((path) => path !== "backend/src/platform/clock.rs"),
  /\b(Utc|Local|SystemTime)::now\b/,
  "the clock is read by backend/src/platform/clock.rs alone; take the time as an argument",
);

// A sentence takes what it is made of by name: of two texts of one type either could stand in the
// other's place. What was released stays as it was signed.
const sentences = files("frontend/src", ".rs")
  .concat(files("backend/src", ".rs"))
  .filter((path) => /\/(text|letter|words)(\.rs|\/)|\/platform\/text/.test(path) && !/\/v\d+(\.rs|\/)/.test(path));
for (const path of sentences) {
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    const parameters = line.match(/^\s*(?:pub(?:\([^)]*\))? )?\w+: fn\(([^()]*)\)/)?.[1].split(/,(?![^<]*>)/) ?? [];
    const types = parameters.map((type) => type.trim()).filter(Boolean);
    if (new Set(types).size < types.length) breach(`${path}:${index + 1}`, "two arguments of one type: take them by name");
  }
}

// A file can be read at one sitting.
const comfortable = 400;
const tooLong = 600;
const sources = ["shared", "backend", "frontend", "e2e", ".config"].flatMap((folder) => files(folder));
for (const path of sources.filter((path) => /\.(rs|ts|mjs|css|sh)$/.test(path))) {
  const count = readFileSync(path, "utf8").split("\n").length - 1;
  if (count > tooLong) breach(path, `${count} lines; at most ${tooLong}: split it`);
  else if (count > comfortable) console.log(`  ${path}: ${count} lines; under ${comfortable} reads better`);
}

// The project stands alone: no address of a package mirror, no path of one person's machine.
for (const path of sources.filter((path) => path.endsWith("package-lock.json"))) {
  if (/"resolved":/.test(readFileSync(path, "utf8"))) {
    breach(path, "names the host that packages came from: npm install --omit-lockfile-registry-resolved");
  }
}
for (const path of sources.filter((path) => /\.(rs|ts|mjs|css|sh|html|toml|json|md)$/.test(path))) {
  if (/["'\s=:](\/root|\/home\/\w+)\//.test(readFileSync(path, "utf8"))) breach(path, "names a path of one machine");
}
const foreign = [...readFileSync("Cargo.lock", "utf8").matchAll(/^source = "(?!registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index")(.*)"$/gm)];
for (const [, source] of foreign) breach("Cargo.lock", `a crate comes from ${source}; crates come from crates.io`);

// One word for one thing, in each language.
const spoken = ["shared/src", "backend/src", "frontend/src"].flatMap((folder) => files(folder, ".rs"));
for (const [place, rule] of wordBreaches([...spoken, "backend/examples/invent/cast.rs"])) breach(place, rule);

for (const text of breaches) console.error(`✗ ${text}`);
if (breaches.length > 0) process.exit(1);
console.log(`  ${sources.length} files keep the rules.`);
