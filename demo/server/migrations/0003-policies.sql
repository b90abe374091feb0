-- Who sees what. Each transaction says for whom it is: app.tenant, app.user, app.scope (staff or portal) and app.record (of a
-- portal). Where nothing is said, nothing is seen. Policies are restrictive: all of a table must let a row through, and no
-- query can forget one.

DO $$
DECLARE
  parent text;
  part regclass;
BEGIN
  FOREACH parent IN ARRAY ARRAY['tenants', 'users', 'codes', 'code_rights', 'choices', 'relations', 'interactions',
    'comments', 'revisions', 'files', 'requests', 'changes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', parent);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', parent);
    EXECUTE format('CREATE POLICY everything ON %I USING (true)', parent);
    EXECUTE format('CREATE POLICY own_tenant ON %I AS RESTRICTIVE
      USING (tenant_id = current_setting(''app.tenant'', true))', parent);
    EXECUTE format('CREATE POLICY staff_writes ON %I AS RESTRICTIVE FOR INSERT
      WITH CHECK (current_setting(''app.scope'', true) = ''staff'')', parent);
    EXECUTE format('CREATE POLICY staff_changes ON %I AS RESTRICTIVE FOR UPDATE
      USING (current_setting(''app.scope'', true) = ''staff'')', parent);
    EXECUTE format('CREATE POLICY staff_deletes ON %I AS RESTRICTIVE FOR DELETE
      USING (current_setting(''app.scope'', true) = ''staff'')', parent);
    -- the parts have no policy, so that who reads one directly finds nothing
    FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = parent::regclass LOOP
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
      EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
    END LOOP;
  END LOOP;
END $$;

-- The person whom a record is about sees its public entries, and of lists only the codes.
CREATE POLICY portal_sees_public ON interactions AS RESTRICTIVE FOR SELECT
  USING (current_setting('app.scope', true) = 'staff'
    OR (record_id = current_setting('app.record', true) AND visibility = 'public'));
CREATE POLICY portal_sees_public ON revisions AS RESTRICTIVE FOR SELECT
  USING (current_setting('app.scope', true) = 'staff' OR visibility = 'public');
CREATE POLICY portal_sees_public ON changes AS RESTRICTIVE FOR SELECT
  USING (current_setting('app.scope', true) = 'staff'
    OR (record_id = current_setting('app.record', true) AND (was_public OR is_public)));
CREATE POLICY staff_only ON comments AS RESTRICTIVE FOR SELECT USING (current_setting('app.scope', true) = 'staff');
CREATE POLICY staff_only ON relations AS RESTRICTIVE FOR SELECT USING (current_setting('app.scope', true) = 'staff');
CREATE POLICY staff_only ON choices AS RESTRICTIVE FOR SELECT USING (current_setting('app.scope', true) = 'staff');
CREATE POLICY staff_only ON users AS RESTRICTIVE FOR SELECT USING (current_setting('app.scope', true) = 'staff');

-- Deleted entries are out of everybody's sight until somebody restores or purges them, and says so.
CREATE POLICY undeleted ON interactions AS RESTRICTIVE FOR SELECT
  USING (deleted_at IS NULL OR current_setting('app.deleted', true) = 'shown');

-- What belongs to an entry is seen by those who see the entry.
CREATE POLICY with_entry ON revisions AS RESTRICTIVE FOR SELECT
  USING (EXISTS (SELECT FROM interactions i WHERE i.tenant_id = revisions.tenant_id AND i.id = interaction_id));
CREATE POLICY with_entry ON files AS RESTRICTIVE FOR SELECT
  USING (EXISTS (SELECT FROM interactions i WHERE i.tenant_id = files.tenant_id AND i.id = interaction_id));

CREATE POLICY private_comments ON comments AS RESTRICTIVE FOR SELECT
  USING (NOT private
    OR current_setting('app.user', true) = ANY (owners)
    OR EXISTS (SELECT FROM users u WHERE u.id = current_setting('app.user', true) AND u.reads_private));

-- An answer is repeated to nobody but the one who was given it.
CREATE POLICY own_requests ON requests AS RESTRICTIVE FOR SELECT
  USING (user_id = current_setting('app.user', true));

-- On the parents alone: the parts cannot be reached past them.
GRANT SELECT, INSERT, UPDATE, DELETE ON interactions, comments, files, changes TO interaction_app;
GRANT SELECT, INSERT ON users, codes, code_rights, choices, relations, revisions, requests TO interaction_app;
GRANT SELECT, INSERT, UPDATE (last_change, forgotten_change) ON tenants TO interaction_app;
GRANT UPDATE (version) ON requests TO interaction_app;
GRANT SELECT ON migrations TO interaction_app;
