import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApiDocument } from './open-api.js';

/** What a value breaks. */
export type Breach = Pick<ErrorObject, 'instancePath' | 'schemaPath' | 'keyword' | 'message' | 'params'>;

/** Checks one value. Returns what it breaks, the empty list where nothing. */
export type Check = (value: unknown) => readonly Breach[];

/** The document's schemas, each compiled when it is first asked for and never changed. */
export class Schemas {
  readonly #ajv: Ajv2020;
  readonly #document: string = 'openapi';

  constructor(document: OpenApiDocument) {
    // strict mode would refuse what OpenAPI adds to JSON Schema, examples and the parts around the schemas
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
    formats(this.#ajv);
    this.#ajv.addSchema({ ...document, $id: this.#document });
  }

  /** The check for the schema at a pointer of the document. */
  at(pointer: string): Check {
    const validate: ValidateFunction = this.#ajv.compile({ $ref: `${this.#document}#${encodeURI(pointer)}` });
    return (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
  }
}
