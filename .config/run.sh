#!/usr/bin/env bash
# Builds what is missing and runs the program in demonstration mode; arguments go to `mandatum serve`.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

.config/build.sh
address="${MANDATUM_LISTEN:-127.0.0.1:8080}"
mkdir -p target
say "Mandatum with its demonstration data, kept in target/demo.db: http://$address (Ctrl-C ends it)"
exec "$PROGRAM" serve --demo --listen "$address" --database sqlite://target/demo.db "$@"
