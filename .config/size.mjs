// Weighs what a visitor loads: `node size.mjs FOLDER GROUPS`. FOLDER is the single-page application as built, GROUPS the
// list of what each group of pages needs (`.config/split.mjs` writes it). Everything counts as its brotli twin.
// First load: index.html and every file that it, its styles or its scripts load by themselves. Whoever opens a page by a
// kept address loads that, the frame, the page's group and the texts of a language; if the page is refused, what explains
// it too.
// Each kind of file has a cap of its own, so that whoever adds a page sees which of them grows (docs/decisions/0015).
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What nobody is to load more than: to sign in, and to open any page by a kept address. Both are only ever lowered. */
const bars = { first: 150_000, any: 299_000 };
const caps = { shared: 50_000, domain: 50_000, group: 50_000 };
/** What does not meet its bar or cap yet, with a ceiling that is lowered with each saving. */
const ceilings = {
  "shared by all, with the frame": 60_000,
};
/** Whoever sees every page there is, in every language; grows with the pages. */
const everything = 615_000;

const [folder, list] = process.argv.slice(2);
const groups = JSON.parse(readFileSync(list, "utf8"));
const later = new Set(Object.values(groups).flat());
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));

const firstLoad = new Set(["index.html"]);
for (const file of firstLoad) {
  if (!/\.(html|css|m?js)$/.test(file)) continue;
  const text = readFileSync(join(folder, file), "utf8");
  for (const other of files) if (text.includes(other) && !later.has(other)) firstLoad.add(other);
}

const faults = [];
const weight = (names) => [...names].reduce((sum, name) => sum + statSync(join(folder, `${name}.br`)).size, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
function weigh(what, names, bar) {
  const ceiling = ceilings[what] ?? bar;
  const sum = weight(names);
  const met = sum <= bar ? "met" : `NOT MET, ceiling ${kilobytes(ceiling).trim()}`;
  console.log(`${kilobytes(sum)}  ${what}: ${new Set(names).size} files; at most ${kilobytes(bar).trim()}: ${met}`);
  if (sum > ceiling) faults.push(`${what}: ${kilobytes(sum - ceiling).trim()} too heavy`);
}

for (const file of firstLoad) console.log(`${kilobytes(weight([file]))}    ${file}`);
weigh("signing in", firstLoad, bars.first);
const named = (pattern) => [...later].filter((file) => pattern.test(file));
weigh("shared by all, with the frame", named(/^(shared-all|group-frame)-/), caps.shared);
for (const file of [...later].sort()) {
  const [, kind, name] = file.match(/^(shared|group)-(.*)-[0-9a-f]+\.wasm$/);
  if (name !== "all" && name !== "frame") weigh(`${kind} ${name}`, [file], kind === "group" ? caps.group : caps.domain);
}
const isText = (name) => name.startsWith("text_");
const texts = Object.keys(groups).filter(isText);
/** The texts of the language that says it at greatest length. */
const longest = texts.map((name) => groups[name]).toSorted((one, other) => weight(other) - weight(one))[0];
for (const group of Object.keys(groups).filter((name) => name !== "frame" && name !== "refused" && !isText(name))) {
  const needed = [...["frame", group].flatMap((name) => groups[name]), ...longest];
  weigh(`a page of ${group}`, new Set([...firstLoad, ...needed]), bars.any);
  weigh(`${group}, refused`, new Set([...firstLoad, ...needed, ...groups.refused]), bars.any);
}
const known = new Set([...firstLoad, ...later]);
for (const file of files) if (!known.has(file)) faults.push(`${file} is loaded by no page`);
weigh("everything", known, everything);

for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exit(1);
