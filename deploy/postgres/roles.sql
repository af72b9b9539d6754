-- Run by a superuser in database postgres, once per line of databases.list, before the database is created.
-- ${db} and ${password} are replaced by whoever runs it. The owner migrates, the application only works.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${db}_owner') THEN
    CREATE ROLE ${db}_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${db}_app') THEN
    CREATE ROLE ${db}_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
  END IF;
END $$;
ALTER ROLE ${db}_owner PASSWORD '${password}';
ALTER ROLE ${db}_app PASSWORD '${password}';
