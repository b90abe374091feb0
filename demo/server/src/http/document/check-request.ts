import { Problem } from '../problem.js';
import type { Operation } from './operation.js';
import { inWords, type RequestTexts } from './read-parameter.js';
import type { Breach } from './schemas.js';

/** The values of an operation's parameters, by their names. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads all parameters of a request. A parameter of the query that the operation does not know is refused: a filter that is
 * overlooked would be one that lies.
 * @throws Problem 400 that names what is wrong
 */
export function readParameters({ parameters }: Operation, texts: RequestTexts): Parameters {
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const unknown = [...texts.query.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new Problem(400, { detail: 'A parameter is not known here.', fields: { [unknown]: 'is not known here' } });
  }
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.read(texts)]));
}

/** Refuses a body of a media type that the operation does not take, before it is read. @throws Problem 415 */
export function checkMediaType({ body }: Operation, contentType: string | undefined): void {
  if (!body || bodyRule(body.types, contentType) !== undefined) return;
  if (contentType === undefined && !body.required) return;
  const taken = [...body.types.keys()].join(', ');
  throw new Problem(415, { detail: `Taken is ${taken}.`, headers: { Accept: taken } });
}

/** @throws Problem 400 that names the refused member */
export function checkBody({ body }: Operation, contentType: string | undefined, value: unknown): void {
  if (!body) return;
  const [breach] = bodyRule(body.types, contentType)?.(value) ?? [];
  if (!breach) return;
  const reason = inWords(breach);
  throw new Problem(400, {
    detail: `The body is not as described: ${reason}.`,
    fields: { [memberOf(breach)]: reason },
  });
}

function bodyRule<Rule>(types: ReadonlyMap<string, Rule>, contentType: string | undefined): Rule | undefined {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return (type === undefined ? undefined : types.get(type)) ?? types.get('*/*');
}

/** The member that a person would have to correct: `relations`, for what is wrong inside of it as well. */
function memberOf({ instancePath, keyword, params }: Breach): string {
  const inside = instancePath.split('/')[1];
  if (inside) return inside.replaceAll('~1', '/').replaceAll('~0', '~');
  if (keyword === 'required') return String(params['missingProperty']);
  if (keyword === 'additionalProperties') return String(params['additionalProperty']);
  if (keyword === 'unevaluatedProperties') return String(params['unevaluatedProperty']);
  return 'body';
}
