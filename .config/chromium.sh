#!/usr/bin/env bash
# Prints the browser that the tests use: $CHROMIUM, or the first one found.
set -euo pipefail

for candidate in ${CHROMIUM:-} chromium chromium-browser google-chrome; do
  if command -v "$candidate"; then exit 0; fi
done
printf 'No Chromium found. Set CHROMIUM to its path.\n' >&2
exit 1
