-- The role that requests run as. It owns nothing, cannot log in, and is bound by every policy. Roles belong to the whole
-- server, so another database may have made it already, or may be making it at this moment.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'interaction_app') THEN
    CREATE ROLE interaction_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- Who runs this serves, too, unless another login is made a member. Asked by trying: since PostgreSQL 16 a member may lack the
-- right to take on the role.
DO $$
BEGIN
  SET LOCAL ROLE interaction_app;
  RESET ROLE;
EXCEPTION
  WHEN insufficient_privilege THEN EXECUTE format('GRANT interaction_app TO %I', session_user);
END $$;

GRANT USAGE ON SCHEMA public TO interaction_app;
