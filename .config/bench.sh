#!/usr/bin/env bash
# Prints the table of bars. A figure that is not met is shown, never a failure.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

.config/tools.sh bench
.config/build.sh
cargo build --release -p mandatum --examples "${LOCKED[@]}" "${QUIET[@]}"
CHROMIUM="$(.config/chromium.sh)"
export CHROMIUM MANDATUM_PROGRAM="$PROGRAM"

say "What is loaded"
node .config/size.mjs dist "$SPLIT/groups.json" || true
for bench in search server; do
  say "Measuring: $bench"
  node "e2e/bench/$bench.mjs" || say "The measurement of $bench did not finish."
done
