-- Once per cluster, as its superuser. :password is the cluster's secret; each role's own password is derived from it.
SELECT format('CREATE ROLE photos_%s LOGIN PASSWORD %L NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT',
              name, encode(sha256(convert_to(name || ':' || :'password', 'UTF8')), 'hex'))
  FROM unnest(ARRAY['owner', 'identity', 'orders', 'imaging', 'advertising', 'privacy', 'jobs', 'vault']) name \gexec
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
