#!/usr/bin/env bash
# Runs a command with MANDATUM_TEST_POSTGRES set: `postgres.sh COMMAND…`.
# Where it is not given, a server of its own is started on a free port of the loopback, and removed at the end.
# `postgres.sh --find` prints the folder of PostgreSQL's programs.
# shellcheck source=.config/common.sh
. "$(dirname "$0")/common.sh"

# Debian keeps the server's programs outside PATH, one folder a version.
find_programs() {
  local folder
  folder="$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)"
  if [ -z "$folder" ]; then folder="$(command -v initdb || true)"; fi
  [ -n "$folder" ] && dirname "$folder"
}

if [ "${1:-}" = --find ]; then
  find_programs
  exit
fi
[ $# -gt 0 ] || die "usage: postgres.sh COMMAND…"
if [ -n "${MANDATUM_TEST_POSTGRES:-}" ]; then exec "$@"; fi

programs="$(find_programs)" || die "PostgreSQL is missing: run .config/tools.sh test"
# PostgreSQL refuses to run as root.
as_server=()
if [ "$(id -u)" -eq 0 ]; then
  id postgres >/dev/null 2>&1 || die "PostgreSQL needs an account other than root: add one named postgres."
  as_server=(runuser -u postgres --)
fi

folder="$(mktemp -d "${TMPDIR:-/tmp}/mandatum-postgres.XXXXXX")"
remove_server() {
  (cd / && "${as_server[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -s stop >/dev/null 2>&1) || true
  rm -rf "$folder"
}
trap remove_server EXIT
trap 'exit 130' INT TERM

password="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
port="$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')"
printf '%s\n' "$password" >"$folder/password"
if [ ${#as_server[@]} -gt 0 ]; then chown -R postgres "$folder"; fi

settings="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=300"
settings+=" -c shared_buffers=128MB"
# What tests leave must not survive a crash, so nothing is flushed; what is measured is.
if [ -z "${MANDATUM_POSTGRES_DURABLE:-}" ]; then
  settings+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
fi
start_server() {
  cd /
  "${as_server[@]}" "$programs/initdb" -D "$folder/data" -U mandatum --pwfile="$folder/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync &&
    "${as_server[@]}" "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 -o "$settings" start
}
if ! (start_server) >"$folder/start" 2>&1; then
  cat "$folder/start" "$folder/log" >&2 2>/dev/null || true
  die "PostgreSQL did not start"
fi

export MANDATUM_TEST_POSTGRES="postgres://mandatum:$password@127.0.0.1:$port/postgres"
# Not exec: the server goes when the command ends, however it ends.
"$@"
