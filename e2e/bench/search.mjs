// The provider search beside its JavaScript peers, in one page of a headless Chromium.
//
//   node search.mjs [--size 100000] [--seconds 6] [--json FILE] [--peers uFuzzy,MiniSearch]
//                   [--typists 60] [--per-class 100]
//
// Prints each figure of the search with the best peer's beside it. `--seconds` bounds what each peer
// may take for each of its tasks; one that needs more is left out, with the word « over … s ».
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { build } from "esbuild";
import { chromium } from "playwright-core";

import { details, figures, table } from "./figures.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const site = join(here, "..", "results", "bench-search");

const { values: options } = parseArgs({
  options: {
    size: { type: "string", default: "100000" },
    seconds: { type: "string", default: "6" },
    json: { type: "string" },
    peers: { type: "string" },
    typists: { type: "string", default: "60" },
    "per-class": { type: "string", default: "100" },
    budget: { type: "string", default: "20000" },
  },
});
const [size, seconds] = [Number(options.size), Number(options.seconds)];

/** Builds the page: the index as WebAssembly, once to invent people and once to search, and the peers. */
async function makeSite() {
  const crate = join(here, "search-wasm");
  const target = process.env.CARGO_TARGET_DIR ?? join(here, "..", "..", "target");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "wasm"), { recursive: true });
  const wasm = "wasm32-unknown-unknown";
  const options = { cwd: crate, stdio: "inherit", env: { ...process.env, CARGO_TARGET_DIR: target } };
  execFileSync("cargo", ["build", "--quiet", "--release", "--target", wasm], options);
  const module = join(target, wasm, "release", "search_wasm.wasm");
  const people = join(site, "wasm", "people");
  execFileSync("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", people, module]);
  cpSync(people, join(site, "wasm", "search"), { recursive: true });
  await build({
    entryPoints: [join(here, "page.js")],
    bundle: true,
    format: "esm",
    minify: true,
    external: ["./wasm/*"],
    outfile: join(site, "page.js"),
    logLevel: "error",
  });
  cpSync(join(here, "page.html"), join(site, "index.html"));
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

/** Serves the page, isolated from others: only then does the browser's clock tick finely enough. */
function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://page").pathname);
    try {
      const file = readFileSync(join(site, path === "/" ? "index.html" : path));
      response.writeHead(200, {
        "content-type": TYPES[extname(path === "/" ? ".html" : path)] ?? "text/html",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Bytes in use after everything that can be forgotten has been. */
async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

/** A page with the people invented. */
async function open(browser, address) {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.bench);
  const asked = [size, Number(options.typists), Number(options["per-class"])];
  const prepared = await page.evaluate((asked) => globalThis.bench.prepare(...asked), asked);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  return { page, session, prepared };
}

function within(limit, work) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${limit} s`)), limit * 1000);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}

/** Builds and asks one peer. */
async function measure({ page, session }, name) {
  const before = await heap(session);
  // Some peers build in one go, which only closing the page can interrupt.
  const limit = seconds * 5;
  const built = await within(
    limit * 2,
    page.evaluate(([name, limit]) => globalThis.bench.buildPeer(name, limit), [name, limit]),
  );
  if (built.failed) return built;
  const memory = (await heap(session)) - before;
  const asked = await within(
    seconds * 12 + limit,
    page.evaluate((asked) => globalThis.bench.askPeer(...asked), [name, seconds, size <= 100000]),
  );
  return { ...built, memory, ...asked };
}

async function main() {
  await makeSite();
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless=new",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-gpu",
      "--js-flags=--max-old-space-size=8192",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  try {
    let tab = await open(browser, address);
    const { keystrokes, queries } = tab.prepared;
    console.log(`${size} providers, ${keystrokes} keystrokes, ${queries} queries of nine classes`);
    const ours = await tab.page.evaluate(
      ([seconds, budget]) => globalThis.bench.ours(seconds, budget),
      [Math.max(seconds, 20), Number(options.budget)],
    );
    const peers = [];
    const wanted = options.peers?.split(",") ?? (await tab.page.evaluate(() => globalThis.bench.names));
    for (const name of wanted) {
      try {
        peers.push(await measure(tab, name));
      } catch (error) {
        peers.push({ name, failed: error.message.split("\n")[0] });
        await tab.page.close();
        tab = await open(browser, address);
      }
    }
    const rows = figures(size, ours, peers);
    console.log(details(size, [ours, ...peers]));
    console.log(table(rows));
    if (options.json) writeFileSync(options.json, JSON.stringify({ size, rows, ours, peers }, null, 2));
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
