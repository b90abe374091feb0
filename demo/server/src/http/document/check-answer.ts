import type { AnswerRule, Operation } from './operation.js';
import type { Breach } from './schemas.js';

/** An answer that is about to leave. */
export interface CheckedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Undefined where there is none. */
  readonly body: unknown;
}

/**
 * What an answer breaks of its description. In words that name the rule and never the value: they go to the log, where no
 * record's text may be.
 */
export function checkAnswer(operation: Operation, { status, headers, body }: CheckedAnswer): string | null {
  const rule = operation.answers.get(String(status)) ?? operation.answers.get('default');
  if (!rule) return `status ${status} is not described`;
  return brokenHeader(rule, headers) ?? brokenBody(rule, headers['content-type'], body);
}

function brokenHeader(rule: AnswerRule, headers: CheckedAnswer['headers']): string | null {
  for (const { name, required, check } of rule.headers) {
    const value = headers[name.toLowerCase()];
    if (value === undefined && required) return `header ${name} is missing`;
    const [breach] = value === undefined ? [] : check(value);
    if (breach) return `header ${name} breaks ${ruleOf(breach)}`;
  }
  return null;
}

function brokenBody({ bodies }: AnswerRule, contentType: string | undefined, body: unknown): string | null {
  const type = contentType?.split(';', 1)[0]?.trim();
  if (bodies.size === 0) return body === undefined ? null : 'a body is not described';
  const check = bodies.get(type ?? '') ?? bodies.get('*/*');
  if (check === undefined) return `media type ${type} is not described`;
  const [breach] = check?.(body) ?? [];
  return breach ? `body breaks ${ruleOf(breach)}` : null;
}

function ruleOf({ schemaPath, keyword }: Breach): string {
  return `${keyword} at ${schemaPath}`;
}
