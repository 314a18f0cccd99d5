#!/usr/bin/env bash
# Every check and every test, the browser's included; see phases at the end. Goes on after a failure where it can,
# and ends with one line, `N passed, N failed`, of all tests.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

logs="$TARGET/test"
rm -rf "$logs"
mkdir -p "$logs"
broken=()
durations=()

# phase NAME COMMAND…: runs one check and says how long it took.
phase() {
  local name="$1" start=$SECONDS outcome=0
  shift
  say "$name"
  "$@" </dev/null || outcome=$?
  durations+=("$(printf '%5d s  %s' $((SECONDS - start)) "$name")")
  if [ "$outcome" -ne 0 ]; then
    broken+=("$name")
    printf '✗ %s: failed after %d s\n' "$name" $((SECONDS - start)) >&2
  else
    printf '  %d s\n' $((SECONDS - start))
  fi
  return "$outcome"
}

formatting() { cargo fmt --all --check -- --files-with-diff || { say "The files above are put right by: cargo fmt --all"; return 1; }; }
rules() { node .config/rules.mjs; }
program() { .config/spa.sh && cargo build --release -p mandatum "${LOCKED[@]}" "${QUIET[@]}"; }
weight() { node .config/size.mjs dist "$SPLIT/groups.json"; }
# The same profiles as the programs', so that nothing is compiled a third time.
clippy() {
  local outcome=0
  cargo clippy --release --all-targets --keep-going -p shared -p mandatum -p parts "${LOCKED[@]}" "${QUIET[@]}" \
    -- -D warnings || outcome=1
  cargo clippy --profile wasm --target wasm32-unknown-unknown --all-targets -p frontend --features split "${LOCKED[@]}" \
    "${QUIET[@]}" -- -D warnings || outcome=1
  return "$outcome"
}
cargo_tests() {
  local outcome=0
  .config/postgres.sh cargo test --release -p shared -p mandatum -p parts --no-fail-fast "${LOCKED[@]}" "${QUIET[@]}" 2>&1 |
    tee -a "$logs/cargo.txt" || outcome=1
  # Apart from the others, whose crates would be compiled anew with the browser's features.
  if grep -rq '#\[test\]' frontend/src; then
    cargo test --release -p frontend "${LOCKED[@]}" "${QUIET[@]}" 2>&1 | tee -a "$logs/cargo.txt" || outcome=1
  fi
  return "$outcome"
}
documentation() {
  RUSTDOCFLAGS="-D warnings" cargo doc --release --no-deps -p shared -p mandatum "${LOCKED[@]}" "${QUIET[@]}"
}
types() { (cd e2e && node node_modules/typescript/bin/tsc --noEmit); }
browser() {
  rm -rf e2e/results
  (cd e2e && CHROMIUM="$(../.config/chromium.sh)" MANDATUM_PROGRAM="$PROGRAM" \
    MANDATUM_E2E_REPORT="$logs/playwright.json" node node_modules/@playwright/test/cli.js test)
}

# Prints "PASSED FAILED" of all tests that ran.
count() {
  local cargo=0 playwright="0 0"
  cargo="$(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' "$logs/cargo.txt" 2>/dev/null || true)"
  if [ -f "$logs/playwright.json" ]; then
    playwright="$(node -p 'const { stats } = require(process.argv[1]);
      [stats.expected, stats.unexpected + stats.flaky].join(" ")' "$logs/playwright.json")"
  fi
  printf '%s %s\n' "${cargo:-0 0}" "$playwright" | awk '{ print $1 + $3, $2 + $4 }'
}

summary() {
  local passed failed
  read -r passed failed < <(count)
  printf '\n'
  printf '%s\n' "${durations[@]}"
  printf '%5d s  altogether\n' "$SECONDS"
  if [ ${#broken[@]} -gt 0 ]; then printf '✗ %s\n' "${broken[@]}"; fi
  printf '%d passed, %d failed\n' "$passed" "$failed"
  if [ "${#broken[@]}" -gt 0 ] || [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; then exit 1; fi
}

phase "Tools" .config/tools.sh test || summary
phase "Formatting" formatting || true
phase "Rules of the house" rules || true
# Without the program nothing else can be tried.
phase "Program" program || summary
phase "Weight of what is loaded" weight || true
phase "Clippy" clippy || true
phase "Unit and integration tests, SQLite and PostgreSQL" cargo_tests || true
phase "Documentation" documentation || true
phase "Types of the browser tests" types || true
phase "Journeys in Chromium" browser || true
summary
