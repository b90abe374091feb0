import openApi from '../../src/data/rest/protocol/openapi.json';

/** What is used of JSON Schema by the protocol's document; a keyword beyond these fails every check. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly unevaluatedProperties?: false;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  readonly $ref?: string;
}
interface Operation {
  readonly operationId?: string;
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, Body>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

/** Compares bodies with the protocol's document, in a page, where a policy lets no validator be generated. */
export class OpenApiCheck {
  readonly #document: Document;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor() {
    const document = openApi as unknown as Document;
    this.#document = document;
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    this.#operations = new Map(operations.map((operation) => [operation.operationId ?? '', operation]));
  }

  /** What is wrong with the body of a request. */
  request(operationId: string, body: unknown): readonly string[] {
    const { requestBody } = this.#operations.get(operationId)!;
    return this.#body(requestBody, 'application/json', body);
  }

  /** What is wrong with an answer of JSON. */
  answer(operationId: string, status: number, body: unknown): readonly string[] {
    const { responses = {} } = this.#operations.get(operationId)!;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const response = responses[String(status)] ?? (status < 400 ? undefined : responses['default']);
    return response ? this.#body(response, type, body) : [`${operationId} does not answer with ${status}`];
  }

  #body(body: Body | undefined, type: string, value: unknown): readonly string[] {
    const { content = {} } = body?.$ref ? (this.#at(body.$ref) as Body) : (body ?? {});
    const schema = content[type]?.schema;
    return schema ? this.#errors(schema, value, '') : [];
  }

  #at(ref: string): unknown {
    const parts = ref.replace('#/', '').split('/');
    return parts.reduce<unknown>((value, part) => (value as Members)[part], this.#document);
  }

  #errors(schema: Schema, value: unknown, path: string): readonly string[] {
    if (schema.$ref) return this.#errors(this.#at(schema.$ref) as Schema, value, path);
    const here = (isRight: unknown, rule: string) => (isRight ? [] : [`${path || 'body'}: ${rule}`]);
    const types = schema.type === undefined ? undefined : [schema.type].flat();
    if (types && !types.some((type) => TYPES[type]!(value))) return here(false, `is no ${types.join(' or ')}`);
    return [
      ...here(!schema.enum || schema.enum.includes(value), `is none of ${schema.enum?.join()}`),
      ...here(!('const' in schema) || schema.const === value, `is not ${String(schema.const)}`),
      ...(typeof value === 'string' ? this.#textErrors(schema, value, here) : []),
      ...here(!(Number(value) < (schema.minimum ?? -Infinity)), 'is too small'),
      ...here(!(Number(value) > (schema.maximum ?? Infinity)), 'is too large'),
      ...(Array.isArray(value) ? this.#itemErrors(schema, value, path) : []),
      ...(isObject(value) ? this.#memberErrors(schema, value, path) : []),
      ...(schema.allOf ?? []).flatMap((part) => this.#errors(part, value, path)),
      ...here(!schema.anyOf || this.#fits(schema.anyOf, value) > 0, 'fits nothing that it may be'),
      ...here(!schema.oneOf || this.#fits(schema.oneOf, value) === 1, 'fits not one of what it may be'),
    ];
  }

  #fits(schemas: readonly Schema[], value: unknown): number {
    return schemas.filter((schema) => this.#errors(schema, value, '').length === 0).length;
  }

  #textErrors(
    { pattern, minLength = 0, maxLength = Infinity }: Schema,
    text: string,
    here: (...given: [unknown, string]) => string[],
  ) {
    return [
      ...here(text.length >= minLength && text.length <= maxLength, 'has a wrong length'),
      ...here(pattern === undefined || new RegExp(pattern, 'u').test(text), `does not match ${pattern}`),
    ];
  }

  #itemErrors({ items, minItems = 0 }: Schema, list: readonly unknown[], path: string): readonly string[] {
    const few = list.length < minItems ? [`${path}: has too few items`] : [];
    return [...few, ...(items ? list.flatMap((item, index) => this.#errors(items, item, `${path}[${index}]`)) : [])];
  }

  #memberErrors(schema: Schema, members: Members, path: string): readonly string[] {
    const { required = [], properties = {}, additionalProperties, unevaluatedProperties } = schema;
    const known = unevaluatedProperties === false ? this.#names(schema) : Object.keys(properties);
    const isClosed = unevaluatedProperties === false || additionalProperties === false;
    return [
      ...required.filter((name) => members[name] === undefined).map((name) => `${path}.${name}: is missing`),
      ...Object.entries(members).flatMap(([name, value]) => {
        if (value === undefined) return [];
        const rule = properties[name] ?? (additionalProperties || undefined);
        if (isClosed && !known.includes(name)) return [`${path}.${name}: is unknown`];
        return rule ? this.#errors(rule, value, `${path}.${name}`) : [];
      }),
    ];
  }

  /** The members that a schema of several parts knows. */
  #names(schema: Schema): readonly string[] {
    const whole = schema.$ref ? (this.#at(schema.$ref) as Schema) : schema;
    return [...Object.keys(whole.properties ?? {}), ...(whole.allOf ?? []).flatMap((part) => this.#names(part))];
  }
}
