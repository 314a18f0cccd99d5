#!/usr/bin/env bash
# Installs what is missing: `tools.sh build` for building and running, `test` for the tests too, `bench` for measuring.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

TRUNK_VERSION=0.21.14
BINDGEN_VERSION="$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' Cargo.toml)"
RUST_VERSION="$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)"

# True if version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    die "Root is needed for: $*"
  elif [ -t 0 ] && [ -z "${CI:-}" ]; then
    sudo "$@"
  else
    sudo -n "$@" || die "Root is needed for: $*"
  fi
}

# debian REASON PACKAGE…: installs packages where apt is, names them where it is not.
debian() {
  local reason="$1"
  shift
  command -v apt-get >/dev/null ||
    die "$reason is missing. Install it with your system's own package manager (on Debian: $*), then start again."
  say "Installing $reason from Debian: $* (once)"
  local log="$TARGET/tools/apt.log"
  as_root apt-get update -qq >"$log" 2>&1 || true
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >>"$log" 2>&1 </dev/null || {
    tail -n 20 "$log" >&2
    die "apt-get could not install: $*"
  }
}

# from_source NAME VERSION OPTION…: installs a crate's commands, without optimising them.
from_source() {
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_TARGET_DIR="$TOOLS/build" \
    cargo install "$1" --version "$2" --locked "${QUIET[@]}" "${@:3}" </dev/null
}

# crate NAME VERSION COMMAND: installs a command, unless that version is there.
crate() {
  local name="$1" version="$2" command="$3" place=()
  local found
  found="$("$command" --version 2>/dev/null || true)"
  if [ "$found" = "$command $version" ]; then return; fi
  # Another version that somebody chose stays as it is: ours goes beside it.
  if [ -n "$found" ]; then place=(--root "$TOOLS"); fi
  say "Installing $name $version from source (one to four minutes, once)"
  from_source "$name" "$version" "${place[@]}" "${@:4}"
}

# node_packages FOLDER WHAT: exactly what the lock file says, if it is not there yet.
node_packages() {
  if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
  say "Installing $2 (once)"
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --loglevel=error --no-audit --no-fund >/dev/null) ||
    die "npm ci failed in $1"
}

rust() {
  command -v cargo >/dev/null ||
    die "Rust is missing. Install rustup (https://rustup.rs), then start again."
  local found
  found="$(rustc --version | cut -d ' ' -f 2)"
  at_least "$found" "$RUST_VERSION" || die "Rust $RUST_VERSION or newer is needed, this is $found: rustup update"
  if ! [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
    command -v rustup >/dev/null ||
      die "Rust's target wasm32-unknown-unknown is missing, and rustup to add it."
    say "Adding Rust's target for WebAssembly (once)"
    rustup --quiet target add wasm32-unknown-unknown
  fi
}

node_runtime() {
  command -v npm >/dev/null ||
    die "Node 20 or newer with npm is missing. Install it (https://nodejs.org, or your system's packages), then start again."
  local found
  found="$(node --version)"
  at_least "${found#v}" 20 || die "Node 20 or newer is needed, this is $found."
}

build_tools() {
  mkdir -p "$TOOLS"
  rust
  node_runtime
  command -v cc >/dev/null || debian "A C compiler" build-essential
  crate trunk "$TRUNK_VERSION" trunk --no-default-features
  crate wasm-bindgen-cli "$BINDGEN_VERSION" wasm-bindgen
  rm -rf "$TOOLS/build"
  node_packages .config/node "wasm-opt and esbuild"
}

browser() {
  .config/chromium.sh >/dev/null 2>&1 || debian "Chromium" chromium chromium-sandbox fonts-liberation
}

test_tools() {
  if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    say "Adding rustfmt and clippy (once)"
    rustup --quiet component add rustfmt clippy
  fi
  browser
  if [ -z "${MANDATUM_TEST_POSTGRES:-}" ] && ! .config/postgres.sh --find >/dev/null; then
    debian "PostgreSQL" postgresql
  fi
  node_packages e2e "Playwright and axe"
}

bench_tools() {
  browser
  node_packages e2e/bench "the peers of the search"
  command -v wrk >/dev/null || debian "wrk, which loads the server," wrk
}

case "${1:-}" in
  build | test | bench) build_tools ;;
  *) die "usage: tools.sh build|test|bench" ;;
esac
case "$1" in
  test) test_tools ;;
  bench) bench_tools ;;
esac
