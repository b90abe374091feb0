-- Every table of a tenant begins its keys with the tenant, and is cut into parts by it: a distributed PostgreSQL can put the
-- parts on several machines, and nothing joins across them.
--
-- Texts that are compared are COLLATE "C": the order of the contract is that of code units, and must not depend on the machine.

CREATE TABLE tenants (
  tenant_id text COLLATE "C" NOT NULL CHECK (tenant_id <> ''),
  name text NOT NULL,
  -- Number of the last change; its row lock makes the changes of a tenant commit in the order of their numbers.
  last_change bigint NOT NULL DEFAULT 0,
  -- Changes up to this one are no longer kept.
  forgotten_change bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id)
) PARTITION BY HASH (tenant_id);

CREATE TABLE users (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  id text COLLATE "C" NOT NULL,
  name text,
  searched text NOT NULL,
  position integer NOT NULL,
  manages_entries boolean NOT NULL,
  reads_private boolean NOT NULL,
  PRIMARY KEY (tenant_id, id)
) PARTITION BY HASH (tenant_id);

CREATE TABLE codes (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  -- Empty for a code, the key of its code for a subcode.
  parent text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  -- Null where the code has no label; entries are then sorted and found by what they bring themselves.
  sort_key text COLLATE "C",
  searched text,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, parent, key)
) PARTITION BY HASH (tenant_id);

CREATE TABLE code_rights (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  code text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  may_create boolean NOT NULL,
  may_update boolean NOT NULL,
  may_delete boolean NOT NULL,
  PRIMARY KEY (tenant_id, code, user_id)
) PARTITION BY HASH (tenant_id);

CREATE TABLE choices (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  code text COLLATE "C" NOT NULL,
  field text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  label text NOT NULL,
  searched text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (tenant_id, code, field, key)
) PARTITION BY HASH (tenant_id);

CREATE TABLE relations (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  record_id text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  searched text NOT NULL,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, record_id, id)
) PARTITION BY HASH (tenant_id);

CREATE TABLE interactions (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  id text COLLATE "C" NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  -- What people see, but for comments and files.
  content jsonb NOT NULL,
  attachments jsonb NOT NULL,
  -- The version since which the comments are what they are; null where there are none.
  comments_version integer,
  origin text NOT NULL,
  visibility text NOT NULL,
  -- Minus the time to order by, in milliseconds: ascending it is newest first, infinity is an unknown date.
  reverse_time float8 NOT NULL,
  -- Where the day depends on the reader's zone: the instant in milliseconds. Else the day that is written, if any.
  instant float8,
  written_day text COLLATE "C",
  day_only boolean NOT NULL,
  code text COLLATE "C",
  subcode text COLLATE "C",
  -- How the entry itself names its codes, for those that the list of codes does not know.
  code_key text COLLATE "C",
  subcode_key text COLLATE "C",
  code_searched text,
  subcode_searched text,
  subject_key text COLLATE "C" NOT NULL,
  user_key text COLLATE "C" NOT NULL,
  status_key text COLLATE "C" NOT NULL,
  user_id text COLLATE "C",
  status text COLLATE "C",
  cancelled boolean NOT NULL,
  relation_ids text[] NOT NULL,
  file_count integer NOT NULL,
  raised boolean NOT NULL,
  pinned boolean NOT NULL,
  -- Folded text that a search looks through, but for comments.
  searched text NOT NULL,
  created_by text COLLATE "C",
  deleted_at timestamptz,
  PRIMARY KEY (tenant_id, id)
) PARTITION BY HASH (tenant_id);

-- One index for both orders of dates, and for the pages and spans of days in them.
CREATE INDEX interactions_by_time ON interactions (tenant_id, record_id, reverse_time, id);
CREATE INDEX interactions_deleted ON interactions (tenant_id, deleted_at) WHERE deleted_at IS NOT NULL;

-- Comments stand apart, for who may see an entry may not always read them.
CREATE TABLE comments (
  tenant_id text COLLATE "C" NOT NULL,
  interaction_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  comments text NOT NULL,
  searched text NOT NULL,
  -- Only the owners and those who have the right may read them.
  private boolean NOT NULL,
  owners text[] NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id, version),
  FOREIGN KEY (tenant_id, interaction_id) REFERENCES interactions ON DELETE CASCADE
) PARTITION BY HASH (tenant_id);

CREATE TABLE revisions (
  tenant_id text COLLATE "C" NOT NULL,
  interaction_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  attachments jsonb NOT NULL,
  comments_version integer,
  visibility text NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id, version),
  FOREIGN KEY (tenant_id, interaction_id) REFERENCES interactions ON DELETE CASCADE
) PARTITION BY HASH (tenant_id);

CREATE TABLE files (
  tenant_id text COLLATE "C" NOT NULL,
  interaction_id text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  -- Below the tenant's folder.
  path text NOT NULL,
  hash text NOT NULL,
  size bigint NOT NULL,
  type text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id, id),
  FOREIGN KEY (tenant_id, interaction_id) REFERENCES interactions ON DELETE CASCADE
) PARTITION BY HASH (tenant_id);

-- Requests that were carried out, kept for good: who repeats one gets its answer again.
CREATE TABLE requests (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  key text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  operation text NOT NULL,
  -- SHA-256 of what was asked.
  body text NOT NULL,
  interaction_id text COLLATE "C" NOT NULL,
  -- The version that was the answer.
  version integer,
  PRIMARY KEY (tenant_id, key)
) PARTITION BY HASH (tenant_id);

CREATE TABLE changes (
  tenant_id text COLLATE "C" NOT NULL REFERENCES tenants,
  number bigint NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  interaction_id text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  -- Whether the person whom the record is about could see the entry before the change, and can after it.
  was_public boolean NOT NULL,
  is_public boolean NOT NULL,
  PRIMARY KEY (tenant_id, number)
) PARTITION BY HASH (tenant_id);

CREATE INDEX changes_by_record ON changes (tenant_id, record_id, number);

DO $$
DECLARE
  parts CONSTANT integer := 4;
  parent text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['tenants', 'users', 'codes', 'code_rights', 'choices', 'relations', 'interactions',
    'comments', 'revisions', 'files', 'requests', 'changes'] LOOP
    FOR part IN 0..parts - 1 LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
        parent || '_' || part, parent, parts, part);
    END LOOP;
  END LOOP;
END $$;
