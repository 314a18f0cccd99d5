// Weighs the first load of the single-page application: `node size.mjs FOLDER [BYTES]`.
// Counted: index.html and every file that it, its styles or its scripts name, each as its brotli twin.
// Prints each file and the sum, beside the bar; fails above the ceiling, which is lowered with each saving until it is
// the bar (docs/decisions/0008).
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const bar = 200_000;
const [folder, ceiling = "370000"] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));

const firstLoad = new Set(["index.html"]);
for (const file of firstLoad) {
  if (!/\.(html|css|m?js)$/.test(file)) continue;
  const text = readFileSync(join(folder, file), "utf8");
  for (const other of files) if (text.includes(other)) firstLoad.add(other);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
let sum = 0;
for (const file of firstLoad) {
  const bytes = statSync(join(folder, `${file}.br`)).size;
  sum += bytes;
  console.log(`${kilobytes(bytes)}  ${file}`);
}
console.log(`${kilobytes(sum)}  first load, brotli; bar ${kilobytes(bar).trim()}: ${sum <= bar ? "met" : "NOT MET"}`);
if (sum > Number(ceiling)) {
  console.error("✗ The first load is too heavy.");
  process.exit(1);
}
