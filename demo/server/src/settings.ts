import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoPages } from './demo/demo-pages.js';
import type { LogLevel } from './http/log.js';
import { makeFile } from './make-file.js';

/** What the server is told by its environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly migrationUrl: string | undefined;
  /** Where files are kept, and the database unless it is elsewhere. */
  readonly dataDirectory: string;
  /** Signs tokens; made anew at each start unless it is given. */
  readonly tokenKey: Uint8Array;
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  readonly corsOrigins: readonly string[];
  readonly demo: DemoPages | 'off';
  readonly logLevel: LogLevel;
}

const DATA = fileURLToPath(new URL('../.data', import.meta.url));
const KEY_BYTES = 32;

function choice<Value extends string>(name: string, given: string | undefined, allowed: readonly [Value, ...Value[]]) {
  if (given === undefined) return allowed[0];
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new Error(`${name} must be one of ${allowed.join(', ')}.`);
  return found;
}

/** @throws Error in words for a setting that is not what it must be */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST = '127.0.0.1', PORT = '8787', DATA_DIRECTORY = DATA, TOKEN_SECRET, CORS_ORIGINS = '' } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) throw new Error('PORT must be a whole number up to 65535.');
  const tokenKey = TOKEN_SECRET === undefined ? randomBytes(KEY_BYTES) : Buffer.from(TOKEN_SECRET);
  if (tokenKey.length < KEY_BYTES) throw new Error(`TOKEN_SECRET must have at least ${KEY_BYTES} bytes.`);
  const { DEMO, LOG_LEVEL, DATABASE_URL, MIGRATION_URL, NODE_ENV } = environment;
  return {
    host: HOST,
    port,
    databaseUrl: DATABASE_URL || undefined,
    migrationUrl: MIGRATION_URL || undefined,
    dataDirectory: DATA_DIRECTORY,
    tokenKey,
    tokenIssuer: environment['TOKEN_ISSUER'] ?? 'interaction-timeline-demo',
    tokenAudience: environment['TOKEN_AUDIENCE'] ?? 'interactions',
    corsOrigins: CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    demo: choice('DEMO', DEMO, ['source', 'built', 'off']),
    // at a desk the one line with the address is what is looked for
    logLevel: choice('LOG_LEVEL', LOG_LEVEL ?? (NODE_ENV === 'production' ? 'info' : 'error'), [
      'info',
      'error',
      'silent',
    ]),
  };
}

/**
 * The secret that seals cursors and positions: `CURSOR_SECRET`, or one that is made at the first start and kept with the data,
 * so that those of yesterday are good today.
 */
export async function cursorSecret(dataDirectory: string, given: string | undefined): Promise<string> {
  if (given) return given;
  const path = join(dataDirectory, 'cursor-secret');
  await mkdir(dataDirectory, { recursive: true });
  // where there is one already, also one that another process makes at this moment, that one is taken
  await makeFile(path, randomBytes(KEY_BYTES).toString('hex'));
  return readFile(path, 'utf8');
}
