import pg from 'pg';
import { BEGIN, type Database, type Row, type Transaction, type TransactionMode } from './database.js';
import { Running } from './running.js';

/** Longest pause before a lost listener connects again, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/** A PostgreSQL server, over a pool of connections. */
export class PostgresDatabase implements Database {
  readonly engine = 'postgresql';
  readonly #url: string;
  readonly #pool: pg.Pool;
  #listener: pg.Client | undefined;
  #reconnecting: NodeJS.Timeout | undefined;
  // a pool that ends forgets those that wait for a connection
  readonly #running = new Running();
  // transactions tell of themselves when they are over: those are waited for last
  readonly #telling = new Running();

  constructor(url: string, connections = 10) {
    this.#url = url;
    this.#pool = new pg.Pool({ connectionString: url, max: connections });
    // a connection that breaks while nobody uses it is replaced; without a listener the process would end
    this.#pool.on('error', () => undefined);
  }

  transaction<Answer>(mode: TransactionMode, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    return this.#running.run(() => this.#run(mode, work));
  }

  async notify(channel: string, payload: string): Promise<void> {
    await this.#telling.run(() => this.#pool.query('SELECT pg_notify($1, $2)', [channel, payload]));
  }

  async listen(channel: string, listener: (payload: string) => void, missed: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('notification', ({ payload }) => listener(payload ?? ''));
    const lost = () => {
      if (this.#listener !== client) return;
      this.#listener = undefined;
      this.#reconnect(channel, listener, missed, 100);
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      this.#running.check();
      this.#listener = client;
    } catch (error) {
      // not waited for: one that cannot be reached would hold up the next try
      void client.end();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#running.isClosed) return;
    await this.#running.close();
    clearTimeout(this.#reconnecting);
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.end();
    await this.#telling.close();
    await this.#pool.end();
  }

  async #run<Answer>(mode: TransactionMode, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    const lost = (error: Error) => (broken ??= error);
    // the pool listens to those only that nobody uses
    client.on('error', lost);
    try {
      await client.query(BEGIN[mode]);
      const answer = await work({
        sql: async <Found = Row>(text: string, values: readonly unknown[] = []) =>
          (await client.query(text, [...values])).rows as Found[],
        exec: async (text) => void (await client.query(text)),
      });
      await client.query('COMMIT');
      return answer;
    } catch (error) {
      // a connection that cannot even roll back is not given to the next one
      await client.query('ROLLBACK').catch(lost);
      throw error;
    } finally {
      client.release(broken);
      client.off('error', lost);
    }
  }

  #reconnect(channel: string, listener: (payload: string) => void, missed: () => void, pause: number): void {
    if (this.#running.isClosed) return;
    this.#reconnecting = setTimeout(() => {
      this.listen(channel, listener, missed).then(missed, () =>
        this.#reconnect(channel, listener, missed, Math.min(pause * 2, LONGEST_PAUSE)),
      );
    }, pause);
  }
}
