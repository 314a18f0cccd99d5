#!/usr/bin/env bash
# Builds the single-page application into dist/, compressed; does nothing where dist/ is already right.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

stamp="$TARGET/spa.stamp"

# What decides the outcome: sources, settings and tools.
sources() {
  find frontend shared Cargo.toml Cargo.lock Trunk.toml .config/spa.sh .config/{split,compress}.mjs .config/sets.json .config/parts \
    .config/tools.sh .config/node/package-lock.json -type f -not -path '*/node_modules/*' -not -path 'frontend/dist/*' -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum
  rustc --version
  trunk --version
}
# What stands in dist/ now: `trunk serve` writes its own there.
outcome() { find dist -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0r sha256sum; }
fingerprint() { { sources && outcome; } | sha256sum; }

if [ -f dist/index.html ] && [ -f "$SPLIT/groups.json" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ]; then exit 0; fi

say "Building the single-page application (about two minutes the first time)"
mkdir -p "$TARGET"
rm -f "$stamp"
cargo fetch "${LOCKED[@]}" "${QUIET[@]}" --target wasm32-unknown-unknown
log="$TARGET/spa.log"
# Where this machine keeps its crates is nobody's business, and weighs.
flags=""
for place in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do flags+=" --remap-path-prefix=$place=crates"; done
RUSTFLAGS="$flags" trunk build --release --offline "${LOCKED[@]}" --cargo-profile wasm --features split --dist dist >"$log" 2>&1 || {
  cat "$log" >&2
  die "Trunk could not build the single-page application"
}
cargo build -p parts "${LOCKED[@]}" "${QUIET[@]}"
node .config/split.mjs "$TARGET/debug/parts" dist "$TARGET/wasm32-unknown-unknown/wasm/frontend.wasm" "$SPLIT" >>"$log" 2>&1 || {
  cat "$log" >&2
  die "The single-page application could not be split"
}
node .config/compress.mjs dist
fingerprint >"$stamp"
