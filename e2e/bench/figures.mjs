// From measurements to figures: ours, the best peer's, their ratio, the bar, met or not.

/** The peer for which `value` is smallest, among those that have one. */
function fastest(peers, value) {
  const able = peers.filter((peer) => !peer.failed && value(peer) !== undefined);
  return able.sort((a, b) => value(a) - value(b))[0];
}

/** The size for which the bars of speed are set: with fewer people, everybody is fast. */
const SIZE = 500000;

/** How many times faster than the fastest peer. */
function faster(figure, size, ours, peers, value, times) {
  const best = fastest(peers, value);
  if (!best) return { figure, ours: ms(value(ours)), reference: "none", ratio: "", bar: "", met: null };
  const ratio = value(best) / value(ours);
  return {
    figure,
    ours: ms(value(ours)),
    reference: `${ms(value(best))} (${best.name})`,
    ratio: `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`,
    bar: `≥ ${times} × faster${size < SIZE ? " at 500,000" : ""}`,
    met: size < SIZE ? null : ratio >= times,
  };
}

/** All figures of the provider search. */
export function figures(size, ours, peers) {
  const people = size.toLocaleString("en");
  const rows = [
    faster(`keystroke p99, first 20, ${people}`, size, ours, peers, (one) => one.first?.p99, 100),
    faster(`keystroke p99, exact count, ${people}`, size, ours, peers, (one) => one.counted?.p99, 10),
  ];
  const builder = fastest(peers.filter((peer) => peer.buildsIndex), (one) => one.build);
  if (builder) {
    const ratio = ours.build / builder.build;
    rows.push({
      figure: `index build, ${people}`,
      ours: ms(ours.build),
      reference: `${ms(builder.build)} (${builder.name})`,
      ratio: `${ratio.toFixed(2)} ×`,
      bar: "≤ 2 × the time",
      met: ratio <= 2,
    });
  }
  rows.push({
    figure: "longest slice of the build",
    ours: ms(ours.longestSlice),
    reference: "a frame at 60 Hz: 16.7 ms",
    ratio: "",
    bar: "≤ one frame",
    met: ours.longestSlice <= 16.7,
  });
  const { index, records } = ours.memory;
  const leanest = fastest(peers, (one) => one.memory);
  rows.push({
    figure: "memory per provider beyond the names",
    ours: `${((index + records) / size).toFixed(1)} B, of which index ${(index / size).toFixed(1)} B`,
    reference: leanest ? `${(leanest.memory / size).toFixed(0)} B (${leanest.name})` : "none",
    ratio: "",
    bar: "≤ 40 B",
    met: (index + records) / size <= 40,
  });
  return [...rows, ...Object.keys(ours.classes).sort().map((kind) => classRow(kind, ours, peers))];
}

function classRow(kind, ours, peers) {
  const share = (one) => {
    const { tried = 0, found = 0 } = one.classes?.[kind] ?? {};
    return tried ? (100 * found) / tried : undefined;
  };
  const best = fastest(peers, (one) => (share(one) === undefined ? undefined : -share(one)));
  return {
    figure: `found in the first 20: ${kind} (${ours.classes[kind].tried})`,
    ours: `${share(ours).toFixed(0)} %`,
    reference: best ? `${share(best).toFixed(0)} % (${best.name})` : "not tried",
    ratio: "",
    bar: "100 %",
    met: share(ours) === 100,
  };
}

function ms(value) {
  if (value === undefined) return "–";
  return value < 10 ? `${value.toFixed(3)} ms` : `${value.toFixed(0)} ms`;
}

/** What was measured of each. */
export function details(size, all) {
  const head = ["", "build", "first 20: median", "p99", "asked", "counted: p99", "asked", "memory/provider"];
  const lines = all.map((one) => {
    if (one.failed) return [one.name, one.failed, "", "", "", "", "", ""];
    const memory = one.memory.index ? one.memory.names + one.memory.index + one.memory.records : one.memory;
    return [
      one.name,
      ms(one.build) + (one.buildsIndex === false ? " (no index)" : ""),
      ms(one.first.median),
      ms(one.first.p99),
      `${one.first.passes} × ${one.first.asked}`,
      ms(one.counted?.p99),
      one.counted ? `${one.counted.passes} × ${one.counted.asked}` : "",
      `${(memory / size).toFixed(0)} B`,
    ];
  });
  return aligned([head, ...lines]);
}

/** The figures as text. */
export function table(rows) {
  const head = ["figure", "ours", "reference", "ratio", "bar", "met"];
  const met = (row) => (row.met === null ? "–" : row.met ? "met" : "NOT MET");
  return aligned([head, ...rows.map((row) => [row.figure, row.ours, row.reference, row.ratio, row.bar, met(row)])]);
}

function aligned(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => [...line[i]].length)));
  return `\n${lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i])).join("  ")).join("\n")}\n`;
}
