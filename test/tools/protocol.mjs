// Keeps what is made of the protocol's OpenAPI document: the types and the table of operations beside it.
//
//   node test/tools/protocol.mjs           fails where they do not say what the document says
//   node test/tools/protocol.mjs --write   writes them
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../../src/data/rest/protocol/', import.meta.url);
const MADE = '// Made of openapi.json by "npm run protocol"; changes belong there.\n';

async function typesOf(document) {
  // a string would be taken for an address
  const nodes = await openapiTypescript(structuredClone(document), { immutable: true });
  return MADE + astToString(nodes);
}

function operationsOf({ paths }) {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId ? [[operationId, { method: method.toUpperCase(), path }]] : [],
    ),
  );
  return `${MADE}
/** How each operation of the protocol is asked for, by its id; \`{…}\` in a path stands for a parameter. */
export const OPERATIONS = ${JSON.stringify(Object.fromEntries(operations))} as const;

/** The id of an operation: the name of the adapter's method. */
export type OperationId = keyof typeof OPERATIONS;
`;
}

const document = JSON.parse(await readFile(new URL('openapi.json', folder), 'utf8'));
const made = { 'types.ts': await typesOf(document), 'operations.ts': operationsOf(document) };
for (const [name, text] of Object.entries(made)) {
  const path = fileURLToPath(new URL(name, folder));
  const wanted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (process.argv.includes('--write')) await writeFile(path, wanted);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) {
    console.error(`src/data/rest/protocol/${name} is out of date: run "npm run protocol".`);
    process.exitCode = 1;
  }
}
