#!/usr/bin/env bash
# Prints the table of bars. A figure that is not met is shown, never a failure.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

.config/tools.sh bench
.config/build.sh
cargo build --release -p mandatum --examples "${LOCKED[@]}" "${QUIET[@]}"
CHROMIUM="$(.config/chromium.sh)"
export CHROMIUM MANDATUM_PROGRAM="$PROGRAM"
RESULTS="$ROOT/e2e/results/bench"
rm -rf "$RESULTS" && mkdir -p "$RESULTS"

say "What is loaded"
node .config/size.mjs dist "$SPLIT/groups.json" | tee "$RESULTS/size.txt" || true
say "Measuring: search"
node e2e/bench/search.mjs --json "$RESULTS/search.json" || say "The measurement of the search did not finish."
say "Measuring: server"
# PostgreSQL as people run it: what is confirmed is on the disk.
with_postgres=()
if .config/postgres.sh --find >/dev/null; then with_postgres=(env MANDATUM_POSTGRES_DURABLE=1 .config/postgres.sh); fi
"${with_postgres[@]}" node e2e/bench/server.mjs --json "$RESULTS/server.json" ||
  say "The measurement of the server did not finish."

say "All figures"
node e2e/bench/table.mjs "$RESULTS"
