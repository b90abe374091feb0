import { readFile } from 'node:fs/promises';

/** A JSON Schema, as far as this server looks into one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
}

/** A media type of a body; without a schema it is bytes. */
export interface MediaType {
  readonly schema?: Schema;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
  /** In place of `schema`, for a value that is a document itself. */
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** What an operation may answer under one status. */
export interface DescribedAnswer {
  readonly headers?: Readonly<Record<string, Referable<{ readonly required?: boolean; readonly schema?: Schema }>>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** Something that may stand elsewhere in the document. */
export type Referable<Type> = Type | { readonly $ref: string };

/** One operation, as the document has it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<{
    readonly required?: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  }>;
  readonly responses: Readonly<Record<string, Referable<DescribedAnswer>>>;
}

/** The parts of an OpenAPI 3.1 document that a server is built from. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, { readonly parameters?: readonly Referable<Parameter>[] } & Readonly<Record<string, unknown>>>
  >;
}

const DOCUMENT = new URL('../../../../../src/data/rest/protocol/openapi.json', import.meta.url);

/** The document that the package publishes: there is no second description of the protocol. */
export async function readProtocol(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(DOCUMENT, 'utf8')) as OpenApiDocument;
}

/** Where something stands in the document, and what it is: references are followed. */
export interface Located<Type> {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly value: Type;
}

/** What stands at a pointer, or at the end of the references that begin there. @throws Error where nothing does */
export function locate<Type>(document: OpenApiDocument, pointer: string): Located<Type> {
  let value: unknown = document;
  for (const part of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (value === undefined) throw new Error(`The OpenAPI document has nothing at ${pointer}`);
  const { $ref } = value as { readonly $ref?: string };
  return $ref?.startsWith('#') ? locate(document, $ref.slice(1)) : { pointer, value: value as Type };
}

/** A pointer one step down. */
export function below(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => `${path}/${escapeStep(String(step))}`, pointer);
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
