-- Run by a superuser inside the new database. Nobody but its own two roles may enter;
-- the application role gets no more than the way in, every table right comes from a migration.
REVOKE ALL ON DATABASE ${db} FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE ${db} TO ${db}_owner;
GRANT CONNECT ON DATABASE ${db} TO ${db}_app;
ALTER SCHEMA public OWNER TO ${db}_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${db}_app;
