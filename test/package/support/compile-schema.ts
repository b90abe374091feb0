import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../tools/public-entries.js';

/** What is used of Ajv, which the reference server depends on. */
interface Validate {
  (value: unknown): boolean;
  readonly errors?: unknown;
}
interface Ajv {
  addVocabulary(names: readonly string[]): void;
  addSchema(schema: object): void;
  compile(schema: object): Validate;
}

const openApi = JSON.parse(readFileSync(join(root, 'src/data/rest/protocol/openapi.json'), 'utf8')) as {
  readonly components: object;
};

let compile: ((schema: object) => Validate) | undefined;

/** Compiles a schema that may refer to the protocol's document, refusing what JSON Schema does not know. */
export function compileSchema(schema: object): Validate {
  compile ??= compiler();
  return compile(schema);
}

function compiler(): (schema: object) => Validate {
  const loadOfServer = createRequire(join(root, 'demo/server/package.json'));
  const { Ajv2020 } = loadOfServer('ajv/dist/2020.js') as { Ajv2020: new (options: object) => Ajv };
  const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { 'uri-reference': true } });
  ajv.addVocabulary(['components', 'example']);
  ajv.addSchema({ $id: 'openapi', components: openApi.components });
  return (schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object);
}
