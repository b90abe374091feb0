/** A row as a driver hands it over; each query casts what it selects to types that both drivers give alike. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with parameters `$1`, `$2`… within a transaction. */
export type Sql = <Answer = Row>(text: string, values?: readonly unknown[]) => Promise<readonly Answer[]>;

/** A transaction as it runs. */
export interface Transaction {
  readonly sql: Sql;
  /** Runs several statements, without parameters. */
  readonly exec: (text: string) => Promise<void>;
}

/** How a transaction begins: `read` sees one moment throughout and changes nothing. */
export type TransactionMode = 'read' | 'write';

/**
 * PostgreSQL, wherever it runs. Knows connections, transactions and notifications; does not know whose rows it carries.
 */
export interface Database {
  readonly engine: 'pglite' | 'postgresql';
  /** Commits when the work resolves, rolls back when it rejects. */
  transaction<Answer>(mode: TransactionMode, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer>;
  /** Tells every process that listens to the channel. */
  notify(channel: string, payload: string): Promise<void>;
  /**
   * Listens to a channel from now on, through lost connections.
   * @param missed called where notifications may have been lost
   */
  listen(channel: string, listener: (payload: string) => void, missed: () => void): Promise<void>;
  /** Waits for the transactions that run, then closes all connections. */
  close(): Promise<void>;
}

/** The statement that a transaction of a mode begins with. */
export const BEGIN: Readonly<Record<TransactionMode, string>> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN',
};

/** The SQLSTATE of a database's error; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
