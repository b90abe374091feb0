import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readManifest, root } from '../tools/public-entries.js';
import { compileSchema } from './support/compile-schema.js';

interface Media {
  readonly schema?: object;
  readonly example?: unknown;
}
type Contents = Readonly<Record<string, Media>>;
interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Contents };
  readonly responses?: Readonly<Record<string, { readonly content?: Contents }>>;
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, { readonly content: Contents }>> };
}

const source = join(root, 'src/data/rest/protocol/openapi.json');
const openApi = JSON.parse(readFileSync(source, 'utf8')) as OpenApi;

/** Every JSON body of which the document gives an example. */
function examples(): readonly { readonly name: string; readonly schema: object; readonly example: unknown }[] {
  const operations = Object.values(openApi.paths).flatMap((item) => Object.values(item));
  const contents: (readonly [string, Contents])[] = [
    ...Object.entries(openApi.components.responses).map(([name, { content }]) => [name, content] as const),
    ...operations.flatMap(({ operationId, requestBody, responses = {} }) =>
      [requestBody, ...Object.values(responses)].map((body) => [operationId ?? '', body?.content ?? {}] as const),
    ),
  ];
  return contents.flatMap(([name, content]) =>
    Object.entries(content).flatMap(([type, { schema, example }]) =>
      schema && example !== undefined && type.includes('json') ? [{ name, schema, example }] : [],
    ),
  );
}

test('the types and operations of the protocol are those of its document', () => {
  execFileSync(process.execPath, [join(root, 'test/tools/protocol.mjs')], { stdio: 'inherit' });
});

test('the examples of the document keep to its schemas', () => {
  expect(examples().length).toBeGreaterThan(20);
  for (const { name, schema, example } of examples()) {
    const validate = compileSchema(schema);
    expect(validate(example), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
  }
});

test('the document refuses an entry without a date, and a draft with a member that it does not know', () => {
  const isEntry = compileSchema({ $ref: '#/components/schemas/Interaction' });
  const isDraft = compileSchema({ $ref: '#/components/schemas/InteractionDraft' });
  expect([isEntry({ id: '1', date: null, extra: 1 }), isEntry({ id: '1' })]).toEqual([true, false]);
  const draft = { id: '1', recordId: '4711', date: null };
  expect([isDraft(draft), isDraft({ ...draft, extra: 1 })]).toEqual([true, false]);
});

test('the document is published as it is', () => {
  const published = readManifest().exports['./protocol/openapi.json'];
  const path = join(root, typeof published === 'string' ? published : 'nothing');
  expect(existsSync(path), `${path} is built`).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(readFileSync(source, 'utf8'));
});
