#!/usr/bin/env bash
# Checks licences, sources, double versions and known advisories of all crates with cargo-deny, where it is installed;
# not part of `make test`, which needs nothing but the package registries.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

cargo deny --version >/dev/null 2>&1 ||
  die "cargo-deny is missing. Install it, which takes some minutes: cargo install cargo-deny --locked"
cargo deny check "$@"
