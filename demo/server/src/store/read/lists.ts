import { foldWords } from '../../../../../src/model/fold-text.js';
import type { Code } from '../../../../../src/model/code.js';
import type { Relation } from '../../../../../src/model/relation.js';
import type { User } from '../../../../../src/model/user.js';
import type { Sql } from '../database/database.js';
import type { Rights } from '../entry/rights.js';
import type { Narrowing } from '../store.js';
import { checkNarrowing } from './check-query.js';
import { allOf, Parameters } from './conditions.js';

/** The rows of a list that keep to conditions and have every word of the search, in the order of the list. */
async function narrowed<Answer>(
  sql: Sql,
  columns: string,
  table: string,
  equal: Readonly<Record<string, string>>,
  narrowing: Narrowing,
): Promise<readonly Answer[]> {
  checkNarrowing(narrowing);
  const { search = '', limit } = narrowing;
  const parameters = new Parameters();
  const where = [
    ...Object.entries(equal).map(([column, value]) => `${column} = ${parameters.add(value)}`),
    ...foldWords(search).map((word) => `strpos(searched, ${parameters.add(word)}) > 0`),
  ];
  const most = limit === undefined ? '' : `LIMIT ${parameters.add(limit)}::int`;
  return sql<Answer>(
    `SELECT ${columns} FROM ${table} WHERE ${allOf(where)} ORDER BY position ${most}`,
    parameters.values,
  );
}

/** The codes in their order. One that who asks may not log is named on old entries, but no longer offered. */
export async function readCodes(sql: Sql, rights: Rights): Promise<readonly Code[]> {
  const rows = await sql<{ content: Code }>('SELECT content FROM codes ORDER BY position');
  return rows.map(({ content }) =>
    !rights.create || rights.mayCreate(content.parent ?? content.key) ? content : { ...content, active: false },
  );
}

/** The values offered for a field of a code. */
export function readChoices(sql: Sql, code: string, field: string, narrowing: Narrowing) {
  return narrowed<{ readonly key: string; readonly label: string }>(
    sql,
    'key, label',
    'choices',
    { code, field },
    narrowing,
  );
}

/** The people around a record. */
export async function readRelations(sql: Sql, recordId: string, narrowing: Narrowing): Promise<readonly Relation[]> {
  const rows = await narrowed<{ content: Relation }>(sql, 'content', 'relations', { record_id: recordId }, narrowing);
  return rows.map(({ content }) => content);
}

/** Those who may be chosen as user. */
export async function readUsers(sql: Sql, narrowing: Narrowing): Promise<readonly User[]> {
  const rows = await narrowed<{ id: string; name: string | null }>(sql, 'id, name', 'users', {}, narrowing);
  return rows.map(({ id, name }) => ({ id, ...(name !== null && { name }) }));
}
