# Sourced by the other scripts: where things are, and how they speak.
# shellcheck shell=bash disable=SC2034
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"

# Cargo's own environment file, for a shell that was opened before Rust was installed.
if ! command -v cargo >/dev/null && [ -r "$HOME/.cargo/env" ]; then
  # shellcheck disable=SC1091
  . "$HOME/.cargo/env"
fi

TARGET="$(realpath -m "${CARGO_TARGET_DIR:-target}")"
TOOLS="$TARGET/tools"
# The parts of the pages, and which group of pages needs which.
SPLIT="$TARGET/split"
PROGRAM="$TARGET/release/mandatum"
# The tools of this project come before others of the same name.
export PATH="$TOOLS/bin:$ROOT/.config/node/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
# Trunk takes NO_COLOR=1 for a wrong value of a flag of its own.
unset NO_COLOR

# In CI a lock file that does not fit is an error; elsewhere cargo brings it up to date.
LOCKED=()
if [ -n "${CI:-}" ]; then LOCKED=(--locked); fi
# Cargo's progress is for a person who watches.
QUIET=()
if ! [ -t 2 ]; then QUIET=(--quiet); fi

# Says one step aloud.
say() { printf '▸ %s\n' "$*"; }

# Says what is wrong and what to do, and stops.
die() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}
