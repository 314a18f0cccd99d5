#!/usr/bin/env bash
# Builds the program: one file, with the single-page application inside.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

.config/tools.sh build
.config/spa.sh
# `cargo build` says nothing where there is nothing to do; so do we.
if ! [ -x "$PROGRAM" ]; then say "Building the program (three to five minutes the first time)"; fi
cargo build --release -p mandatum "${LOCKED[@]}" "${QUIET[@]}"
say "Built: $(realpath --relative-to=. "$PROGRAM"), $(du -h "$PROGRAM" | cut -f 1)"
