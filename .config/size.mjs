// Weighs what a visitor loads: `node size.mjs FOLDER GROUPS`. FOLDER is the single-page application as built, GROUPS the
// list of what each group of pages needs (`.config/split.mjs` writes it). Everything counts as its brotli twin.
// First load: index.html and every file that it, its styles or its scripts load by themselves. A page that is opened by
// a kept address loads that and its groups. Fails above a ceiling, or where a group is weighed nowhere (docs/decisions/0009).
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What nobody is to load more than: to sign in, and to open any page by a kept address. */
const bars = { first: 200_000, any: 300_000 };
/**
 * What is opened by its address: the groups that it needs; and, as long as it does not meet its bar, a ceiling that is
 * lowered with each saving.
 */
const pages = {
  "signing in": { groups: [], bar: bars.first },
  "choosing a profile": { groups: ["frame", "profiles"] },
  "setting up a key": { groups: ["profiles"] },
  "the search": { groups: ["frame", "search"] },
  "a provider's file": { groups: ["frame", "file"] },
  "a form of a file": { groups: ["frame", "forms"], ceiling: 336_000 },
  "a form that is refused": { groups: ["frame", "forms", "why"], ceiling: 373_000 },
  "the list of mandates": { groups: ["frame", "mandates"], ceiling: 372_000 },
  "starting a mandate": { groups: ["frame", "starting"], ceiling: 341_000 },
  "many mandates": { groups: ["frame", "bulk"], ceiling: 318_000 },
  "« Pourquoi ? »": { groups: ["frame", "why"] },
  "a page to be read": { groups: ["prose"] },
};
/** Whoever sees every page there is; grows with the pages. */
const everything = 640_000;

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
function weigh(what, names, bar, ceiling = bar) {
  const sum = weight(names);
  const met = sum <= bar ? "met" : `NOT MET, ceiling ${kilobytes(ceiling).trim()}`;
  console.log(`${kilobytes(sum)}  ${what}: ${names.size} files; bar ${kilobytes(bar).trim()}: ${met}`);
  if (sum > ceiling) faults.push(`${what}: ${kilobytes(sum - ceiling).trim()} too heavy`);
}

for (const file of firstLoad) console.log(`${kilobytes(weight([file]))}    ${file}`);
for (const [page, { groups: needed, bar = bars.any, ceiling }] of Object.entries(pages)) {
  for (const name of needed) if (!groups[name]) faults.push(`${page} needs ${name}, which is no group`);
  weigh(page, new Set([...firstLoad, ...needed.flatMap((name) => groups[name] ?? [])]), bar, ceiling);
}
for (const name of Object.keys(groups)) {
  if (!Object.values(pages).some((page) => page.groups.includes(name))) faults.push(`${name} is weighed with no page`);
}
const known = new Set([...firstLoad, ...later]);
for (const file of files) if (!known.has(file)) faults.push(`${file} is loaded by no page`);
weigh("everything", known, everything);

for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exit(1);
