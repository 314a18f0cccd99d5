// What happens in the page: our index and its peers on the same data, asked the same queries.
import { peers } from "./peers.js";

const LIMIT = 20;
const WARM_UP = 50;
const PASSES = 5;

let people;
let data;

/** Without accents and capitals; whatever stands between words is a space. */
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A name as a peer is given it: joined names are added where they differ. */
function text(surname, given) {
  const [folded, first] = [fold(surname), fold(given)];
  const joined = folded.replaceAll(" ", "");
  return joined === folded ? `${folded} ${first}` : `${folded} ${first} ${joined}`;
}

/** Numbers that look random and are the same each time. */
function shuffled(items) {
  let state = 12345;
  const next = (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** Invents the people, and what is typed to find some of them. */
export async function prepare(size, typists, perClass) {
  // One instance of the module invents, another searches, so that each has its own memory.
  const inventor = await import("./wasm/people/search_wasm.js");
  await inventor.default();
  people = new inventor.People(size, 1n);
  const rows = [];
  for (let from = 0; from < size; from += 50000) {
    const lines = people.lines(from, Math.min(from + 50000, size)).split("\n");
    lines.pop();
    for (const line of lines) rows.push(line.split("\t"));
  }
  const keystrokes = [];
  for (let i = 0; i < typists; i++) {
    const [surname, given] = rows[Math.floor((i * size) / typists)];
    for (const name of [`${surname} ${given}`, `${given} ${surname}`]) {
      const letters = [...name];
      for (let typed = 1; typed <= letters.length; typed++) {
        keystrokes.push(letters.slice(0, typed).join(""));
      }
    }
  }
  const queries = people.queries(perClass).split("\n");
  queries.pop();
  data = {
    texts: rows.map(([surname, given]) => text(surname, given)),
    swapped: rows.map(([surname, given]) => `${fold(given)} ${fold(surname)}`),
    numbers: rows.map(([, , niss, inami]) => `${niss} ${inami}`.trim()),
    keystrokes: shuffled(keystrokes),
    classes: queries.map((line) => {
      const [kind, query, id] = line.split("\t");
      return { kind, query, id: Number(id) };
    }),
  };
  return { people: rows.length, keystrokes: keystrokes.length, queries: queries.length };
}

/**
 * Asks one query after another, all of them several times over, as far as the time allows. A query's
 * time is the median of its times, so that what else the machine does meanwhile does not count.
 */
async function time(queries, ask, seconds) {
  for (const query of queries.slice(0, WARM_UP)) {
    await ask(query);
    if (seconds.over()) break;
  }
  const times = queries.map(() => []);
  let passes = 0;
  for (; passes < PASSES && !seconds.over(); passes++) {
    for (const [i, query] of queries.entries()) {
      const begun = performance.now();
      const answer = ask(query);
      if (answer instanceof Promise) await answer;
      times[i].push(performance.now() - begun);
      if (seconds.over()) break;
    }
  }
  const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const sort = (numbers) => numbers.sort((a, b) => a - b);
  const asked = times.filter((times) => times.length > 0);
  const medians = sort(asked.map((times) => at(sort(times), 0.5)));
  return { asked: asked.length, passes, median: at(medians, 0.5), p99: at(medians, 0.99) };
}

/** How many of each class are found among the first twenty. */
async function found(classes, ask, seconds) {
  const kinds = {};
  for (const { kind, query, id } of shuffled(classes)) {
    kinds[kind] ??= { tried: 0, found: 0 };
    const ids = await ask(query, kind);
    if (ids === null) continue;
    kinds[kind].tried += 1;
    if (Array.from(ids).includes(id)) kinds[kind].found += 1;
    if (seconds.over()) break;
  }
  return kinds;
}

function clock(limit) {
  const end = performance.now() + limit * 1000;
  return {
    over: () => performance.now() > end,
    check() {
      if (performance.now() > end) throw new Error(`over ${limit} s`);
    },
  };
}

/** Our index. */
export async function ours(seconds, budget) {
  const module = await import("./wasm/search/search_wasm.js");
  const wasm = await module.default();
  const snapshot = people.snapshot();
  const slices = [];
  const begun = performance.now();
  const search = new module.Search(snapshot);
  for (let done = false; !done; ) {
    const slice = performance.now();
    done = search.step(budget);
    slices.push(performance.now() - slice);
  }
  const build = performance.now() - begun;
  const [names, index, records] = search.memory();
  const first = await time(data.keystrokes, (query) => search.first(query, LIMIT), clock(seconds));
  const counted = await time(data.keystrokes, (query) => search.counted(query, LIMIT), clock(seconds));
  const classes = await found(
    data.classes,
    (query) => search.first(query, LIMIT).slice(1),
    clock(seconds),
  );
  return {
    name: "Mandatum",
    build,
    longestSlice: Math.max(...slices),
    first,
    counted,
    classes,
    memory: { names, index, records, wasm: wasm.memory.buffer.byteLength },
    snapshot: snapshot.length,
  };
}

let built;

/** Builds a peer's index; it is asked afterwards, so that its memory can be measured in between. */
export async function buildPeer(name, seconds) {
  const peer = peers.find((peer) => peer.name === name);
  const begun = performance.now();
  try {
    built = await peer.build({ texts: data.texts, swapped: data.swapped }, clock(seconds));
  } catch (error) {
    return { name, failed: error.message };
  }
  return { name, buildsIndex: peer.buildsIndex, build: performance.now() - begun };
}

/** Asks the peer that was built last. */
export async function askPeer(name, seconds, withNumbers) {
  const ready = (query) => fold(query);
  const first = await time(data.keystrokes.map(ready), built.first, clock(seconds));
  const counted = built.counted && (await time(data.keystrokes.map(ready), built.counted, clock(seconds)));
  const numbers = withNumbers && (await buildNumbers(name, seconds));
  const ask = async (query, kind) => {
    if (kind === "Number") {
      return numbers ? (await numbers.first(query.replace(/\D/g, ""))).ids : null;
    }
    const { ids } = await built.first(ready(query));
    return ids.length === 0 && built.near ? (await built.near(ready(query))).ids : ids;
  };
  const classes = await found(data.classes, ask, clock(seconds));
  built = undefined;
  return { first, counted, classes };
}

async function buildNumbers(name, seconds) {
  const peer = peers.find((peer) => peer.name === name);
  try {
    return await peer.build({ texts: data.numbers }, clock(seconds));
  } catch {
    return null;
  }
}

export const names = peers.map((peer) => peer.name);
globalThis.bench = { prepare, ours, buildPeer, askPeer, names };
