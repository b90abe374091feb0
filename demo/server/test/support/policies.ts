import type { Database } from '../../src/store/database/database.js';

/** Policies of one name, on some tables. */
export interface PolicyNames {
  readonly policy: string;
  readonly tables: readonly string[];
}

interface PolicyRow {
  readonly name: string;
  readonly relation: string;
  readonly command: string;
  readonly qualification: string;
}

/** Takes policies off for as long as something lasts, and puts them back as they were. */
export async function withoutPolicies<Answer>(
  database: Database,
  asSuperuser: (text: string) => Promise<void>,
  { policy, tables }: PolicyNames,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const rows = await database.transaction('read', ({ sql }) =>
    sql<PolicyRow>(
      `SELECT policyname AS name, tablename AS relation, cmd AS command, qual AS qualification FROM pg_policies
       WHERE permissive = 'RESTRICTIVE' AND policyname = $1 AND tablename = ANY ($2::text[])`,
      [policy, [...tables]],
    ),
  );
  if (rows.length !== tables.length) throw new Error(`There is no policy ${policy} on all of ${tables.join(', ')}`);
  await asSuperuser(rows.map(({ name, relation }) => `DROP POLICY ${name} ON ${relation};`).join('\n'));
  try {
    return await work();
  } finally {
    const back = rows.map(
      ({ name, relation, command, qualification }) =>
        `CREATE POLICY ${name} ON ${relation} AS RESTRICTIVE FOR ${command} USING (${qualification});`,
    );
    await asSuperuser(back.join('\n'));
  }
}
