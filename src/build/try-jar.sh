#!/usr/bin/env bash
# Starts target/trama.jar on an empty store, asks it one question, and starts it again:
# once with each Java given, or with the Java at hand. It takes a port that is free. Needs curl.
# usage: try-jar.sh [JAVA_HOME ...]
set -euo pipefail
jar=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/target/trama.jar
work=$(mktemp -d)
pid= url=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

start() {  # JAVA LOG
  # Without the second compiler a start costs half: it is tried, not measured.
  (cd "$work" && exec "$1" -XX:TieredStopAtLevel=1 -jar "$jar" --server.port=0 >"$2" 2>&1) &
  pid=$!
  for _ in $(seq 600); do
    url=$(grep -o -m1 'http://localhost:[0-9]*' "$2" || true)
    [ -n "$url" ] && curl -fs "$url/actuator/health" >/dev/null 2>&1 && return
    kill -0 "$pid" 2>/dev/null || { cat "$2"; echo "The jar did not start." >&2; exit 1; }
    sleep 0.5
  done
  cat "$2"; echo "The jar did not answer within five minutes." >&2; exit 1
}

stop() { kill "$pid"; wait "$pid" || true; pid=; }

[ $# -gt 0 ] || set -- "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
for home; do
  rm -rf "$work/data"
  "$home/bin/java" -version 2>&1 | head -1
  start "$home/bin/java" "$work/first.log"
  curl -fs "$url/api/questions/shared-programs" | grep -q '"evidence"'
  stop
  grep responde "$work/first.log"
  start "$home/bin/java" "$work/second.log"
  stop
  grep -E "no se cargó nada|responde" "$work/second.log"
done
