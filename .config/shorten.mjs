// Makes what binds a WebAssembly module to its script shorter. Used by split.mjs.

/** A number as WebAssembly writes it, and where it ends. */
function read(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function written(value) {
  const bytes = [];
  do {
    bytes.push((value % 128) + (value >= 128 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
}

const withLength = (bytes) => Buffer.concat([written(bytes.length), bytes]);

/** Where the description of an import ends: what it is and of which type. */
function afterDescription(bytes, at) {
  const kind = bytes[at++];
  if (kind === 0) return read(bytes, at)[1];
  if (kind === 3) return at + 2;
  throw new Error(`An import of a kind that is not expected: ${kind}`);
}

/** The content of a section of imports, with other names for those of one module. */
function renamed(section, module, rename) {
  let [count, at] = read(section, 0);
  const parts = [written(count)];
  for (; count > 0; count--) {
    const names = [];
    for (let i = 0; i < 2; i++) {
      const [length, start] = read(section, at);
      at = start + length;
      names.push(section.subarray(start, at).toString());
    }
    const end = afterDescription(section, at);
    if (names[0] === module) names[1] = rename(names[1]);
    parts.push(...names.map((name) => withLength(Buffer.from(name))), section.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/**
 * Renames what a module imports from its script, in both: the names that wasm-bindgen gives hold hashes, which take
 * more room than anything else there.
 */
export function shortImports(wasm, script, module) {
  const names = new Map();
  const rename = (name) => {
    if (!names.has(name)) names.set(name, `$${names.size.toString(36)}`);
    return names.get(name);
  };
  const parts = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const [length, start] = read(wasm, at + 1);
    const content = wasm.subarray(start, start + length);
    const isImports = wasm[at] === 2;
    parts.push(wasm.subarray(at, at + 1), withLength(isImports ? renamed(content, module, rename) : content));
    at = start + length;
  }
  for (const name of names.keys()) {
    if (script.split(new RegExp(`\\b${name}\\b`)).length !== 2) throw new Error(`The script does not say ${name} once`);
  }
  return { wasm: Buffer.concat(parts), script: script.replace(/\b__wb\w+\b/g, (name) => names.get(name) ?? name) };
}

/** A script without what is there for people alone: comments on lines of their own, and indentation. */
export function plain(script) {
  return script
    .replace(/^\s*\/\*[^]*?\*\/\n/gm, "")
    .replace(/^\s*\/\/.*\n/gm, "")
    .replace(/^[ \t]+|[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n");
}
