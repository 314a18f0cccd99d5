#!/usr/bin/env bash
# For work on the pages: the program on port 8080, and beside it `trunk serve`, which rebuilds them as they change.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

.config/build.sh
mkdir -p target
"$PROGRAM" serve --demo --listen 127.0.0.1:8080 --database sqlite://target/demo.db &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
say "The pages, rebuilt as they change: http://127.0.0.1:8081 (Ctrl-C ends both)"
trunk serve
