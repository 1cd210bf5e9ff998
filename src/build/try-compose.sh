#!/usr/bin/env bash
# Brings docker-compose.yml up on an empty volume, asks it one question, and takes it down
# with its volume. It takes ports that are free, beside whatever else runs here.
# Needs target/trama.jar, a container engine with Compose 2, and curl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export NEO4J_PASSWORD=${NEO4J_PASSWORD:-$(head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n')}
export TRAMA_PORT=0 NEO4J_BOLT_PORT=0 NEO4J_HTTP_PORT=0
project="trama-try-$$"
compose() { docker compose -p "$project" "$@"; }
trap 'compose logs --tail 40; compose down --volumes --rmi local' EXIT

compose up --build --detach
trama=$(compose port trama 8080)
for _ in $(seq 300); do
  curl -fs "http://$trama/actuator/health" >/dev/null 2>&1 && break
  sleep 1
done
curl -fsS "http://$trama/api/questions/shared-programs" | grep -q '"evidence"'
echo "docker compose: answered"
