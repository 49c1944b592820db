-- Once per pair of databases, as superuser: psql -v photos=NAME -v vault=NAME. Schemas, and who may look into which.
CREATE DATABASE :"photos" OWNER photos_owner;
CREATE DATABASE :"vault" OWNER photos_owner;
REVOKE ALL ON DATABASE :"photos", :"vault" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"photos" TO photos_identity, photos_orders, photos_imaging, photos_advertising, photos_privacy, photos_jobs;
GRANT CONNECT ON DATABASE :"vault" TO photos_vault;

\connect :"photos"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SET ROLE photos_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE SCHEMA messaging;
GRANT USAGE ON SCHEMA messaging TO photos_identity, photos_orders, photos_imaging, photos_advertising, photos_privacy;
SELECT format($$
  CREATE SCHEMA %1$I;
  GRANT USAGE ON SCHEMA %1$I TO photos_%1$s;
  ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner IN SCHEMA %1$I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO photos_%1$s;
  ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner IN SCHEMA %1$I GRANT USAGE, SELECT ON SEQUENCES TO photos_%1$s $$, name)
  FROM unnest(ARRAY['identity', 'orders', 'imaging', 'advertising', 'privacy', 'jobs']) name \gexec
RESET ROLE;

\connect :"vault"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SET ROLE photos_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE SCHEMA vault;
GRANT USAGE ON SCHEMA vault TO photos_vault;
ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner IN SCHEMA vault GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO photos_vault;
ALTER DEFAULT PRIVILEGES FOR ROLE photos_owner IN SCHEMA vault GRANT USAGE, SELECT ON SEQUENCES TO photos_vault;
