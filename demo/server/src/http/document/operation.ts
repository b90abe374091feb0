import { below, locate, type DescribedAnswer, type DescribedOperation, type OpenApiDocument } from './open-api.js';
import type { MediaType, Parameter } from './open-api.js';
import { parameterReader, type ReadParameter } from './read-parameter.js';
import type { Check, Schemas } from './schemas.js';

/** What may be answered under a status: a check for each media type, null for bytes, and for each header. */
export interface AnswerRule {
  readonly bodies: ReadonlyMap<string, Check | null>;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: Check }[];
}

/** One operation of the document, ready to check what comes in and what goes out. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** As the document has it: `/records/{recordId}/interactions`. */
  readonly path: string;
  readonly parameters: readonly ReadParameter[];
  /** Absent where no body is taken. A check for each media type, null for bytes. */
  readonly body: { readonly required: boolean; readonly types: ReadonlyMap<string, Check | null> } | undefined;
  /** By status, and under `default` for all others. */
  readonly answers: ReadonlyMap<string, AnswerRule>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** All operations of a document. */
export function readOperations(document: OpenApiDocument, schemas: Schemas): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => readOperation(document, schemas, path, method)),
  );
}

function readOperation(document: OpenApiDocument, schemas: Schemas, path: string, method: string): Operation {
  const pathPointer = below('/paths', path);
  const pointer = below(pathPointer, method);
  const { value: described } = locate<DescribedOperation>(document, pointer);
  const shared = document.paths[path]?.parameters ?? [];
  const parameters = [
    ...shared.map((_, index) => below(pathPointer, 'parameters', index)),
    ...(described.parameters ?? []).map((_, index) => below(pointer, 'parameters', index)),
  ].map((at) => parameterReader(document, schemas, locate<Parameter>(document, at)));
  const answers = Object.keys(described.responses).map(
    (status) => [status, readAnswer(document, schemas, below(pointer, 'responses', status))] as const,
  );
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    body: described.requestBody && readBody(document, schemas, below(pointer, 'requestBody')),
    answers: new Map(answers),
  };
}

function readBody(document: OpenApiDocument, schemas: Schemas, at: string): NonNullable<Operation['body']> {
  const { pointer, value } = locate<{ required?: boolean; content: Record<string, MediaType> }>(document, at);
  return { required: value.required ?? false, types: readContent(schemas, below(pointer, 'content'), value.content) };
}

function readAnswer(document: OpenApiDocument, schemas: Schemas, at: string): AnswerRule {
  const { pointer, value } = locate<DescribedAnswer>(document, at);
  const headers = Object.keys(value.headers ?? {}).map((name) => {
    const header = locate<{ required?: boolean }>(document, below(pointer, 'headers', name));
    return { name, required: header.value.required ?? false, check: schemas.at(below(header.pointer, 'schema')) };
  });
  return { headers, bodies: readContent(schemas, below(pointer, 'content'), value.content ?? {}) };
}

function readContent(schemas: Schemas, pointer: string, content: Readonly<Record<string, MediaType>>) {
  return new Map<string, Check | null>(
    Object.entries(content).map(([type, { schema }]) => [
      type,
      schema ? schemas.at(below(pointer, type, 'schema')) : null,
    ]),
  );
}
