import type { FastifyServerOptions } from 'fastify';
import { Problem } from './problem.js';

/** Where lines of the log go, one JSON object each. */
export interface LogStream {
  write(line: string): void;
}

/** What is logged: what the server does, only what fails, or nothing. */
export type LogLevel = 'info' | 'error' | 'silent';

/** What the log says of an error. */
interface DescribedError {
  readonly type: string;
  /** Always empty. */
  readonly message: string;
  readonly stack: string;
  readonly [more: string]: unknown;
}

/**
 * An error for the log: its kind and where it was thrown, never its message. Databases, parsers and file systems put values
 * into their messages, and values are what people wrote.
 */
export function describeError(error: unknown): DescribedError {
  const { name, code, kind, stack, cause } = Object(error) as Readonly<Record<string, unknown>>;
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return {
    type: typeof name === 'string' ? name : typeof error,
    message: '',
    ...(typeof code === 'string' && { code }),
    ...(typeof kind === 'string' && { kind }),
    ...(error instanceof Problem && { status: error.status }),
    stack: frames.map((line) => line.trim()).join('\n'),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}

/** Fastify's logger, made so that no request, answer or error can carry a text into it by itself. */
export function loggerOptions(level: LogLevel, stream?: LogStream): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: { name: 'interactions' },
    ...(stream && { stream }),
    serializers: { req: () => ({}), res: () => ({}), err: describeError },
    hooks: {
      // pino takes an error's message where none is given
      logMethod(args, method) {
        const [first, message] = args as [unknown, unknown];
        const fields = first instanceof Error ? { err: first } : first;
        method.apply(this, [fields as object, typeof message === 'string' ? message : 'error'] as never);
      },
    },
  };
}
