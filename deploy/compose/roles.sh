#!/usr/bin/env bash
# Gives every service its role and its schema, by the same script as the local run and the tests. May be repeated.
# Passwords come from DATABASE_PASSWORD_<SERVICE>, the administrator's connection from PGHOST, PGUSER, PGPASSWORD.
set -euo pipefail
export PGOPTIONS="--client-min-messages=warning"

for service in fiche suggestion workflow mailer notifications gateway; do
  password="DATABASE_PASSWORD_${service^^}"
  : "${!password:?is not set}"
  psql --no-psqlrc --quiet --output /dev/null --set ON_ERROR_STOP=1 --set service="$service" --set password="${!password}" --file "$1"
  echo "$service has its role and its schema"
done
