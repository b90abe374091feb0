import { Problem } from '../problem.js';
import { below, locate, type Located, type OpenApiDocument, type Parameter, type Schema } from './open-api.js';
import type { Breach, Check, Schemas } from './schemas.js';

/** Everything that a request says beside its body: texts, as they came. */
export interface RequestTexts {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** One parameter of an operation. */
export interface ReadParameter {
  readonly name: string;
  readonly in: Parameter['in'];
  /** The value in the type of its schema, undefined where it is absent. @throws Problem 400 that names it */
  read(texts: RequestTexts): unknown;
}

/** Makes the reader of a parameter: text becomes what the schema says, and is checked against it. */
export function parameterReader(
  document: OpenApiDocument,
  schemas: Schemas,
  located: Located<Parameter>,
): ReadParameter {
  const { name, required = false, schema, content } = located.value;
  const place = located.value.in;
  const mediaType = Object.keys(content ?? {})[0];
  const pointer = mediaType ? below(located.pointer, 'content', mediaType, 'schema') : below(located.pointer, 'schema');
  const check = schemas.at(pointer);
  const parse = mediaType ? parseJson : parserOf(document, schema ?? {});
  return {
    name,
    in: place,
    read(texts) {
      const given = textsOf(name, place, texts);
      if (given.length > 0) return checked(name, parse(given), check);
      if (required) throw refusal(name, 'is missing');
      return undefined;
    },
  };
}

function textsOf(name: string, place: Parameter['in'], { path, query, headers }: RequestTexts): readonly string[] {
  if (place === 'query') return query.getAll(name);
  const given = place === 'path' ? path[name] : headers[name.toLowerCase()];
  return given === undefined ? [] : [given].flat();
}

type Parse = (texts: readonly string[]) => unknown;

/** What stays text where it does not read as its type is refused by the schema, in the schema's words. */
function parserOf(document: OpenApiDocument, schema: Schema): Parse {
  const { type, items } = schema.$ref ? locate<Schema>(document, schema.$ref.slice(1)).value : schema;
  if (type === 'array') {
    const parseItem = parserOf(document, items ?? {});
    return (texts) => texts.map((text) => parseItem([text]));
  }
  const parseOne = type === 'integer' || type === 'number' ? parseNumber : type === 'boolean' ? parseBoolean : String;
  // said twice it has two values, of which neither is what was meant
  return (texts) => (texts.length === 1 ? parseOne(texts[0]!) : texts);
}

function parseNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function parseBoolean(text: string): unknown {
  return text === 'true' || (text === 'false' ? false : text);
}

function parseJson(texts: readonly string[]): unknown {
  try {
    return texts.length === 1 ? JSON.parse(texts[0]!) : texts;
  } catch {
    // no JSON, no value: the schema refuses it by the parameter's name
    return undefined;
  }
}

function checked(name: string, value: unknown, check: Check): unknown {
  const [breach] = check(value);
  if (breach) throw refusal(name, inWords(breach));
  return value;
}

function refusal(name: string, reason: string): Problem {
  return new Problem(400, { detail: `${name} ${reason}.`, fields: { [name]: reason } });
}

/** What is wrong, without the value that is. */
export function inWords({ keyword, params, message }: Breach): string {
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is not known here';
  return message ?? 'is not valid';
}
