import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite';
import { type Database, type Row, type Transaction, type TransactionMode } from './database.js';
import { Running } from './running.js';

/** The embedded PostgreSQL. It has one connection, so transactions run one after the other. */
export class PgliteDatabase implements Database {
  readonly engine = 'pglite';
  readonly #database: PGlite;
  readonly #running = new Running();

  private constructor(database: PGlite) {
    this.#database = database;
  }

  /** Over an embedded database that is open already. */
  static over(database: PGlite): PgliteDatabase {
    return new PgliteDatabase(database);
  }

  /** @param directory where it is kept; in memory where absent */
  static async open(directory: string | undefined): Promise<PgliteDatabase> {
    return new PgliteDatabase(await PGlite.create(directory === undefined ? {} : { dataDir: directory }));
  }

  async transaction<Answer>(
    mode: TransactionMode,
    work: (transaction: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    const run = async (transaction: PgliteTransaction) => {
      if (mode === 'read') await transaction.exec('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return work({
        sql: async <Found = Row>(text: string, values: readonly unknown[] = []) =>
          (await transaction.query<Found>(text, [...values])).rows,
        exec: async (text) => void (await transaction.exec(text)),
      });
    };
    return this.#running.run(() => this.#database.transaction(run));
  }

  async notify(channel: string, payload: string): Promise<void> {
    await this.#database.query('SELECT pg_notify($1, $2)', [channel, payload]);
  }

  async listen(channel: string, listener: (payload: string) => void): Promise<void> {
    await this.#database.listen(channel, listener);
  }

  async close(): Promise<void> {
    await this.#running.close();
    if (!this.#database.closed) await this.#database.close();
  }
}
