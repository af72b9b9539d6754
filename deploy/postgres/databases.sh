#!/bin/sh
# Creates on the server that PGHOST, PGUSER and PGPASSWORD name what this folder describes; running it again changes
# nothing but the passwords. A role's password is the file of its name in PASSWORDS, else DB_PASSWORD for all.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

password_of() {
  if [ -n "${PASSWORDS:-}" ]; then word=$(cat "$PASSWORDS/$1"); else word=${DB_PASSWORD:-zhibao}; fi
  case "$word" in
    '' | *[!A-Za-z0-9_.-]*) echo "password of $1: letters, digits, '_', '.' and '-' only, at least one" >&2; exit 1 ;;
  esac
  printf '%s' "$word"
}

sql() { psql -X -q -v ON_ERROR_STOP=1 -d "$1"; }

sed -e '/^#/d' -e '/^$/d' "$here/databases.list" | while read -r db; do
  owner=$(password_of "${db}_owner")
  app=$(password_of "${db}_app")
  sed -e "s/\${db}/$db/g" -e "s/\${password}/$owner/g" "$here/roles.sql" | sql postgres
  echo "ALTER ROLE ${db}_app PASSWORD '$app';" | sql postgres
  if [ -z "$(psql -X -A -t -d postgres -c "SELECT 1 FROM pg_database WHERE datname = '$db'")" ]; then
    echo "CREATE DATABASE $db OWNER ${db}_owner;" | sql postgres
    echo "created $db"
  fi
  sed -e "s/\${db}/$db/g" "$here/database.sql" | sql "$db"
done
